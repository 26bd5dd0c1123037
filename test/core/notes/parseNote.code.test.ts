// Code blocks in all the forms that notes hold them in.
import { describe, expect, test } from 'vitest';
import type { CodeBlock } from '../../../src/core/notes/Note';
import { parseNote } from '../../../src/core/notes/parseNote';

const blocks = (text: string): readonly CodeBlock[] => parseNote('a.md', text).blocks;
const first = (text: string): CodeBlock => {
  const [block] = blocks(text);
  if (block === undefined) throw new Error(`no block in ${text}`);
  return block;
};

describe('a code block', () => {
  test('has language, attributes, code and place', () => {
    const text = '# Redes\n``` Bash norun file=a.sh\ndocker ps \n\n  docker images\n```\nfin';
    const block = first(text);
    expect(block).toMatchObject({ language: 'bash', attributes: 'norun file=a.sh', code: 'docker ps \n\n  docker images', isClosed: true });
    expect(text.slice(block.span.from, block.span.to)).toBe('``` Bash norun file=a.sh\ndocker ps \n\n  docker images\n```');
    expect(text.slice(block.codeSpan.from, block.codeSpan.to)).toBe('docker ps \n\n  docker images');
    expect([block.span.line, block.codeSpan.line, block.section.title]).toEqual([2, 3, 'Redes']);
  });

  test('may be fenced by tildes, stay open, or be empty', () => {
    expect(first('~~~sh\ndocker ps\n```\n~~~').code).toBe('docker ps\n```');
    expect(first('```sh\ndocker ps')).toMatchObject({ code: 'docker ps', isClosed: false, isRunnable: true });
    expect(first('```sh\n```')).toMatchObject({ code: '', isClosed: true, isRunnable: false });
    expect(first('```')).toMatchObject({ code: '', isClosed: false });
  });

  test('loses the indentation of the list, the callout or the fence around it', () => {
    expect(first('1. mirar\n   ```sh\n   docker ps\n\n     -q\n   ```').code).toBe('docker ps\n\n  -q');
    expect(first('> [!tip] Ver\n> ```sh\n> docker ps\n>   -q\n> ```').code).toBe('docker ps\n  -q');
    expect(first('- ```sh\n  docker ps\n  ```').code).toBe('docker ps');
    expect(first('  ```sh\n  docker ps\n docker images\n    -q\n  ```').code).toBe('docker ps\ndocker images\n  -q');
  });

  test('is what people mean by two backticks and a language on a line of their own', () => {
    const text = 'asi:\n``bash\ndocker ps -a\n# todos\n\ndocker images\n``\n## Redes';
    const note = parseNote('a.md', text);
    expect(note.blocks).toHaveLength(1);
    expect(note.blocks[0]).toMatchObject({ language: 'bash', code: 'docker ps -a\n# todos\n\ndocker images', kind: 'commands', isRunnable: true, isClosed: true });
    expect(text.slice(note.blocks[0]?.span.from, note.blocks[0]?.span.to)).toBe('``bash\ndocker ps -a\n# todos\n\ndocker images\n``');
    expect(text.slice(note.blocks[0]?.codeSpan.from, note.blocks[0]?.codeSpan.to)).toBe('docker ps -a\n# todos\n\ndocker images');
    expect(note.sections.map((section) => section.title)).toEqual(['Redes']);
    expect(note.prose.map((part) => part.text)).toEqual(['asi:', 'Redes']);
  });

  test('is none where two backticks are closed on the line or never', () => {
    expect(blocks('``docker ps`` lista\n``')).toEqual([]);
    expect(blocks('``bash\ndocker ps\n\n```sh\ndocker images\n```').map((block) => block.code)).toEqual(['docker images']);
  });

  test('may be indented by four spaces; then nothing runs it', () => {
    expect(first('texto\n\n    docker ps\n    docker images\n\ntexto')).toMatchObject({ language: '', code: 'docker ps\ndocker images', kind: 'other', isRunnable: false, isClosed: true });
  });
});

describe('what a block holds', () => {
  const kind = (info: string, code: string): string => {
    const block = first(`\`\`\`${info}\n${code}\n\`\`\``);
    return `${block.kind}${block.isRunnable ? ' runnable' : ''}`;
  };

  test('is commands where a shell would call docker', () => {
    for (const info of ['docker', 'bash', 'sh', 'shell', 'zsh', 'console', 'Bash', '']) expect(kind(info, 'docker ps')).toBe('commands runnable');
    for (const line of ['$ docker ps', '# docker ps', 'sudo docker ps', 'DOCKER_HOST=tcp://x docker ps', 'user@host:~$ docker ps', '  docker ps', 'echo hola && docker ps', 'cat x | docker load']) {
      expect(kind('console', `CONTAINER ID\n${line}`)).toBe('commands runnable');
    }
  });

  test('is no command for the engine where nothing calls docker', () => {
    expect(kind('bash', 'ls -la')).toBe('other');
    expect(kind('bash', '# docker is nice\nls dockerfiles')).toBe('other');
    expect(kind('', 'web  docker  up')).toBe('other');
    for (const info of ['yaml', 'json', 'text', 'output', 'python', 'mermaid']) expect(kind(info, 'docker ps')).toBe('other');
  });

  test('may leave the word docker out in a block of that language', () => {
    expect(kind('docker', 'volume ls\nps -a')).toBe('commands runnable');
    expect(kind('bash', 'volume ls')).toBe('other');
    expect(kind('docker', 'no se')).toBe('commands');
  });

  test('is a Dockerfile by its language, or by its first instruction', () => {
    expect(kind('Dockerfile', 'FROM alpine')).toBe('dockerfile');
    expect(kind('docker', '# syntax=docker/dockerfile:1\n\nFROM alpine\nRUN apk add curl')).toBe('dockerfile');
    expect(kind('docker', 'ARG base=alpine\nFROM $base')).toBe('dockerfile');
    expect(kind('docker', 'run alpine')).toBe('commands runnable');
  });

  test('runs nothing where an attribute says so', () => {
    expect(kind('bash norun', 'docker ps')).toBe('commands');
    expect(kind('docker {norun}', 'ps')).toBe('commands');
    expect(kind('bash norunner', 'docker ps')).toBe('commands runnable');
  });
});
