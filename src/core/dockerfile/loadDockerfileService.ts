// Loads the library that completes Dockerfiles; nothing of it is evaluated before, and its client of registries is left out.
import type { DockerfileService } from './DockerfileService';

export async function loadDockerfileService(): Promise<DockerfileService> {
  const [{ DockerAssist }, { DockerHover }] = await Promise.all([import('dockerfile-language-service/lib/dockerAssist'), import('dockerfile-language-service/lib/dockerHover')]);
  // Its types ask for whole documents and a client of registries, of which it calls what DockerfileService names.
  return { DockerAssist, DockerHover } as unknown as DockerfileService;
}
