// How a command is used, at a caret in its line.
import { expect, test } from 'vitest';
import { englishExplainTexts } from '../../../src/core/texts/english/englishExplainTexts';
import { findSignature } from '../../../src/core/writing/findSignature';

function signature(marked: string): string | null {
  const found = findSignature(marked.replace('¦', ''), marked.indexOf('¦'), { isDockerImplied: true, isConsole: false }, englishExplainTexts);
  return found && `${found.name} ${found.slots.map(({ text, isCurrent }) => (isCurrent ? `*${text}*` : text)).join(' ')} | ${found.about.title} | ${found.about.text}`;
}

test.each([
  ['run ¦', 'docker run [OPTIONS] *IMAGE* [COMMAND] [ARG...] |  | Make a container from an image and start it'],
  ['docker run -d¦ alpine', 'docker run *[OPTIONS]* IMAGE [COMMAND] [ARG...] | -d, --detach | Run in the background and print the id'],
  ['docker run --name w¦', 'docker run *[OPTIONS]* IMAGE [COMMAND] [ARG...] | --name string | Name of the container'],
  ['docker run alpine ls -l¦', 'docker run [OPTIONS] IMAGE *[COMMAND]* *[ARG...]* |  | Make a container from an image and start it'],
  ['docker network connect lab w¦', 'docker network connect [OPTIONS] NETWORK *CONTAINER* |  | Put a container into a network'],
  ['docker stop a b¦', 'docker stop [OPTIONS] CONTAINER *[CONTAINER...]* |  | Stop running containers'],
])('%s', (line, expected) => {
  expect(signature(line)).toBe(expected);
});

test.each(['ru¦', 'docker ¦', 'docker ps | grep ¦', 'docker -H ¦', '# docker run ¦'])('nothing at %s', (line) => {
  expect(signature(line)).toBeNull();
});
