import { expect, test } from 'vitest';
import manifest from '../../../../manifest.json';
import { programVersion } from '../../../../src/core/commands/system/programVersion';

test('docker version names the version of the manifest', () => {
  expect(programVersion).toBe(manifest.version);
});
