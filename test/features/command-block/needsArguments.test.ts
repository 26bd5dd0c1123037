// Which commands run by their name alone.
import { expect, test } from 'vitest';
import { needsArguments } from '../../../src/features/command-block/needsArguments';

test('something named outside brackets is needed', () => {
  expect(needsArguments('docker stop [OPTIONS] CONTAINER [CONTAINER...]')).toBe(true);
  expect(needsArguments('docker run [OPTIONS] IMAGE [COMMAND] [ARG...]')).toBe(true);
  expect(needsArguments('docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-')).toBe(true);
});

test('what stands in brackets may be left out', () => {
  expect(needsArguments('docker ps [OPTIONS]')).toBe(false);
  expect(needsArguments('docker images [OPTIONS] [REPOSITORY[:TAG]]')).toBe(false);
  expect(needsArguments('docker version')).toBe(false);
});
