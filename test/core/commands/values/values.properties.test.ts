// Whatever a value is, its grammar gives a value or a problem.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../../../src/core/Result';
import { checkContainerFlag } from '../../../../src/core/commands/containers/checkContainerFlag';
import { compactJson } from '../../../../src/core/commands/values/compactJson';
import { readBytes } from '../../../../src/core/commands/values/readBytes';
import { readDecimal } from '../../../../src/core/commands/values/readDecimal';
import { readDevice } from '../../../../src/core/commands/values/readDevice';
import { readDuration } from '../../../../src/core/commands/values/readDuration';
import { readGpus } from '../../../../src/core/commands/values/readGpus';
import { readInt } from '../../../../src/core/commands/values/readInteger';
import { readMount } from '../../../../src/core/commands/values/readMount';
import { readNetwork } from '../../../../src/core/commands/values/readNetwork';
import { readPlatform } from '../../../../src/core/commands/values/readPlatform';
import { readPorts } from '../../../../src/core/commands/values/readPorts';
import { familiarReference, readReference } from '../../../../src/core/commands/values/readReference';
import { readRestart } from '../../../../src/core/commands/values/readRestart';
import { readUlimit } from '../../../../src/core/commands/values/readUlimit';
import { readVolume } from '../../../../src/core/commands/values/readVolume';

const readers: Readonly<Record<string, (text: string) => Result<unknown, string>>> = {
  compactJson, readBytes, readDecimal, readDevice, readDuration, readGpus, readInt, readNetwork, readPlatform, readReference, readRestart, readUlimit,
  readMount: (text) => readMount(text, '/work'),
  readPorts: (text) => readPorts([text], []),
  readVolume: (text) => readVolume(text, '/work'),
};

const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+.:/=,"'0-9a-z]{0,20}$/), fc.constantFrom('type=bind,src=a,dst=b', 'name=a,ip=1', 'all', '80:80', 'a:b:c', 'linux/arm'));

test.each(Object.entries(readers))('%s never throws, and a problem says something', (_, read) => {
  fc.assert(
    fc.property(texts, (text) => {
      const outcome = read(text);
      expect(outcome.ok || outcome.problem.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(Object.entries(checkContainerFlag))('the check of --%s never throws', (_, check) => {
  fc.assert(fc.property(texts, (text) => check(text) !== ''));
});

test('an image named in the familiar way is the same image', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.constantFrom('', 'ghcr.io/', 'localhost:5000/', 'docker.io/'), fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ':latest', ':1.0-rc_1'), (domain, path, tag) => {
      const read = readReference(domain + path.join('/') + tag);
      expect(read.ok && readReference(familiarReference(read.value))).toEqual(read);
    }),
  );
});
