// The program of the map's own thread, as text. The build puts what main.js holds of it in the place of this file (scripts/build/shareWithWorker.mjs);
// where nothing was built there is none, and the map is made on the one thread that there is.
export function workerSource(): string | null {
  return null;
}
