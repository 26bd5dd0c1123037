// What the engine says beside a push: that not all of an image for several platforms was sent, or that parts of it are missing.
import { fieldOf, textOf } from '../values/fieldOf';

const [RED, GREEN, PLAIN] = ['\x1b[31m', '\x1b[32m', '\x1b[0m'];

const MISSING = `You're trying to push a manifest list/index which 
\t\t\t\treferences multiple platform specific manifests, but not all of them are available locally
\t\t\t\tor available to the remote repository.

\t\t\t\tMake sure you have all the referenced content and try again.

\t\t\t\tYou can also push only a single platform specific manifest directly by specifying the platform you want to push with the --platform flag.`;

/** The CLI's remarks on it, coloured as the CLI colours them, also where there is no terminal. */
export function describePushAside(aside: unknown): readonly string[] {
  const digest = (name: string): string => textOf(fieldOf(aside, name), 'digest');
  const stripped = `Not all multiplatform-content is present and only the available single-platform image was pushed
${RED}${digest('originalIndex')}${PLAIN} -> ${GREEN}${digest('selectedManifest')}${PLAIN}`;
  return [
    ...(fieldOf(aside, 'manifestPushedInsteadOfIndex') === true ? [stripped] : []),
    ...(fieldOf(aside, 'contentMissing') === true ? [MISSING] : []),
  ];
}
