// Which lines of a block run one at a time, and what goes with each.
import { expect, test } from 'vitest';
import { findScriptLines } from '../../../../src/core/commands/shell/findScriptLines';
import type { ScriptOptions } from '../../../../src/core/commands/shell/readScript';

const lines = (text: string, options: ScriptOptions = {}): string[] => findScriptLines(text, options).map((line) => line.text);

test('one line, one run; comments and blank lines are none', () => {
  expect(lines('# primero\ndocker ps\n\n# luego\ndocker images\n')).toEqual(['docker ps\n\n# luego', 'docker images']);
});

test('a continued line, and what && and ; join, stay together', () => {
  expect(lines('docker run \\\n  --rm busybox && \\\n  docker ps; docker images\ndocker version')).toEqual(['docker run \\\n  --rm busybox && \\\n  docker ps; docker images', 'docker version']);
});

test('a here-document goes with its line', () => {
  expect(lines('docker build -t x - <<EOF\nFROM busybox\nEOF\ndocker ps')).toEqual(['docker build -t x - <<EOF\nFROM busybox\nEOF', 'docker ps']);
});

test('of a transcript only what was typed', () => {
  expect(lines('$ docker ps\nCONTAINER ID   IMAGE\n$ docker run \\\n> --rm busybox\nhola')).toEqual(['docker ps', 'docker run \\\n--rm busybox']);
});

test('docker may be left out where the block is called so, and placeholders may stand in it', () => {
  expect(lines('ps -a\nstop <contenedor>', { isDockerImplied: true, holdsPlaceholders: true })).toEqual(['ps -a', 'stop <contenedor>']);
});

test('a line is where it stands', () => {
  const text = 'docker ps\ndocker images';
  for (const { text: line, place } of findScriptLines(text, {})) expect(text.slice(place.from, place.to).trimEnd()).toBe(line);
});

test('none where the text cannot be read', () => {
  expect(lines('for x in 1; do docker ps; done')).toEqual([]);
});
