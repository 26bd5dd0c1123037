// Starts the map's own thread. Throws where there is no program for it, or no worker to be had.
import type { MapAnswer, MapPort } from '../core/map/MapPort';
import { workerSource } from './workerSource';

export function openMapWorker(): MapPort {
  const source = workerSource();
  if (source === null) throw new Error('the map’s worker was not built');
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'docker-notebook map' });
  const close = (): void => {
    worker.terminate();
    URL.revokeObjectURL(url);
  };
  return {
    post: (request) => worker.postMessage(request),
    listen: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<MapAnswer>) => listener.answer(data);
      worker.onerror = ({ message }) => {
        close();
        listener.lost(message);
      };
    },
    close,
  };
}
