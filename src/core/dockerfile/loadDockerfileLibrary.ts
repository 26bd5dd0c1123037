// Loads the library that checks Dockerfiles; nothing of it is evaluated before.
import type { DockerfileLibrary } from './DockerfileLibrary';

export async function loadDockerfileLibrary(): Promise<DockerfileLibrary> {
  return await import('dockerfile-utils');
}
