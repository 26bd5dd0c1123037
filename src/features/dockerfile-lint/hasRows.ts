// Whether there is anything to show below a Dockerfile.
import type { DockerfileLint } from '../../services/DockerfileLints';

export function hasRows(lint: DockerfileLint): boolean {
  return lint === 'too-long' || lint.length > 0;
}
