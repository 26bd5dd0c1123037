// What the map shows as a PNG, painted as on the screen with twice its pixels.
import { paintMap } from './paintMap';
import type { Drawing } from '../../core/drawing/writeMapSvg';

const RATIO = 2;

/** Fails where the browser refuses a picture of that size. */
export async function paintMapPng({ list, colours, width, height }: Drawing): Promise<ArrayBuffer> {
  const canvas = createEl('canvas');
  canvas.width = Math.round(width * RATIO);
  canvas.height = Math.round(height * RATIO);
  const context = canvas.getContext('2d');
  if (context) {
    paintMap(context, list, colours, RATIO);
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = colours.background;
    context.fillRect(0, 0, width, height);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`${canvas.width} × ${canvas.height}`);
  return blob.arrayBuffer();
}
