// The colours of code: enough to read by, and never a character lost.
import { expect, test } from 'vitest';
import { tokenizeCode } from './obsidian/markdown/tokenizeCode';

const tokensOf = (language: string, code: string): string[] => tokenizeCode(language, code).map(({ from, to, kind }) => `${kind} ${code.slice(from, to)}`);

test('a shell line has its command, flags, strings, variables and comment', () => {
  expect(tokensOf('bash', 'docker run --rm -e X="a b" $IMAGE # now')).toEqual(['keyword docker', 'parameter --rm', 'parameter -e', 'string "a b"', 'variable $IMAGE', 'comment # now']);
});

test('a fence named docker is a Dockerfile when it begins like one', () => {
  expect(tokensOf('docker', 'FROM alpine AS base\nRUN apk add curl')).toContain('keyword RUN');
  expect(tokensOf('docker', 'docker ps')).toEqual(['keyword docker']);
});

test('unknown languages stay plain, and tokens never overlap', () => {
  expect(tokensOf('brainfuck', '+++')).toEqual([]);
  const tokens = tokenizeCode('yaml', 'services:\n  web: # one\n    image: "nginx"\n    ports: [80]\n');
  tokens.reduce((end, { from, to }) => {
    expect(from).toBeGreaterThanOrEqual(end);
    return to;
  }, 0);
});
