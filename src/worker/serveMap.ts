// The map's own thread: takes in notes, and tells the parts of the map that became others. Knows nothing but the core.
import type { MapAnswer, MapRequest } from '../core/map/MapPort';
import { packParts } from '../core/map/packParts';
import { VaultTopics } from '../core/map/VaultTopics';
import { parseNote } from '../core/notes/parseNote';

/** A worker's own end of its messages. */
interface WorkerScope {
  onmessage: ((message: { readonly data: MapRequest }) => void) | null;
  postMessage(answer: MapAnswer): void;
}

export function serveMap(scope: WorkerScope): void {
  const topics = new VaultTopics();
  scope.onmessage = ({ data: { tags, terms, notes, round } }) => {
    topics.useSetTerms(terms);
    for (const [path, text] of notes) {
      if (text === null) topics.remove(path);
      else topics.set(parseNote(path, text, { workflowTags: tags }));
    }
    if (round === null) return;
    for (const parts of packParts(topics.takeParts())) scope.postMessage({ parts, round: null });
    scope.postMessage({ parts: { strings: [], numbers: new Int32Array() }, round });
  };
}
