// What of a note can be run.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { findRunPlaces, type RunChoice } from '../../../src/features/command-block/findRunPlaces';

const all: RunChoice = { runDockerBlocks: true, runShellBlocks: true, runCommandLists: true, runInlineCode: true };
const lab = `# Laboratorio
\`\`\`docker
ps -a
\`\`\`
Lo que sale:
\`\`\`
CONTAINER ID   IMAGE
\`\`\`
\`\`\`bash
# primero
docker run --rm busybox echo hola
\`\`\`
\`\`\`bash norun
docker system prune -a
\`\`\`
- un paso
  \`\`\`bash
  docker ps
  \`\`\`
> [!tip] Otra vez
> \`\`\`bash
> docker ps
> \`\`\`
`;

const find = (text: string, choice = all) => findRunPlaces(parseNote('Lab.md', text), choice);

test('docker and shell blocks with docker lines, in the order of the text; samples and norun are none', () => {
  expect(find(lab).map(({ request }) => request.text)).toEqual(['ps -a', '# primero\ndocker run --rm busybox echo hola', 'docker ps', 'docker ps']);
});

test('equal blocks are told apart by their order', () => {
  expect(find(lab).slice(2).map(({ key }) => key)).toEqual([
    { path: 'Lab.md', code: 'docker ps', ordinal: 0 },
    { path: 'Lab.md', code: 'docker ps', ordinal: 1 },
  ]);
});

test('a key does not depend on where the block stands', () => {
  expect(find(`Una línea más.\n\n${lab}`).map(({ key }) => key)).toEqual(find(lab).map(({ key }) => key));
});

test('a block called docker may leave the word out', () => {
  expect(find(lab).map(({ request }) => request.options.isDockerImplied)).toEqual([true, false, false, false]);
});

test('a control is named by the first line that does something', () => {
  expect(find(lab)[1]?.title).toBe('docker run --rm busybox echo hola');
});

test('a block in a callout is known as such', () => {
  expect(find(lab).map(({ isQuoted }) => isQuoted)).toEqual([false, false, false, true]);
});

test('each kind can be switched off', () => {
  expect(find(lab, { ...all, runShellBlocks: false }).map(({ request }) => request.text)).toEqual(['ps -a']);
  expect(find(lab, { ...all, runDockerBlocks: false })).toHaveLength(3);
});

describe('command lists', () => {
  const list = '# Comandos\n- ps: lista los contenedores\n- `stop`: para uno\n- run, crea uno y lo arranca\n';

  test('each command that we speak can be run; one that needs more than its name is completed first', () => {
    expect(find(list).map(({ request, needsArguments }) => [request.text, needsArguments])).toEqual([
      ['docker ps', false],
      ['docker stop', true],
      ['docker run', true],
    ]);
  });

  test('can be switched off', () => {
    expect(find(list, { ...all, runCommandLists: false })).toEqual([]);
  });
});

describe('inline code', () => {
  const inline = (text: string) => find(text).filter(({ kind }) => kind === 'inline').map(({ title }) => title);

  test('a whole docker line in a sentence, a heading, an item, a table or a quote', () => {
    const text = '# Ver `docker ps`\nSe usa `docker ps -a` para todos.\n- luego `docker images`\n> y `docker volume ls`\n\n| qué | cómo |\n|---|---|\n| redes | `docker network ls` |\n';
    expect(inline(text)).toEqual(['docker ps', 'docker ps -a', 'docker images', 'docker volume ls', 'docker network ls']);
    expect(find(text).filter(({ isQuoted }) => isQuoted).map(({ title }) => title)).toEqual(['docker volume ls', 'docker network ls']);
  });

  test('no other code, no word alone, no command that docker does not have, nothing that cannot be read', () => {
    expect(inline('`docker`, `docker hub`, `ps -a`, `ls`, `docker ps &`, ``docker`ps`` y `dockerd --version`')).toEqual([]);
  });

  test('the name of an item is one place and not two', () => {
    expect(find('- `docker ps`: lista, también `docker ps -a`\n').map(({ kind, title }) => [kind, title])).toEqual([['entry', 'docker ps'], ['inline', 'docker ps -a']]);
  });

  test('a command that needs more words opens its line first', () => {
    expect(find('Con `docker stop` y `docker stop web`').map(({ needsArguments }) => needsArguments)).toEqual([true, false]);
  });

  test('can be switched off', () => {
    expect(find('Con `docker ps`', { ...all, runInlineCode: false })).toEqual([]);
  });
});
