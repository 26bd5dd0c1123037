// No password is shown, however it stands on the line.
import { expect, test } from 'vitest';
import { maskPassword } from '../../../../src/core/commands/registry/maskPassword';

test.each([
  ['login -u ana -p s3cret localhost:5000', 'login -u ana -p •••• localhost:5000'],
  ['login --password s3cret', 'login --password ••••'],
  ['login --password=s3cret', 'login --password=••••'],
  ['login -ps3cret', 'login -p••••'],
  ['login -ppepper', 'login -p••••'],
  ['login -password', 'login -p••••'],
  ['login -p=pepper', 'login -p=••••'],
  ['login -upeter', 'login -upeter'],
  ['--context far login -p s3cret', '--context far login -p ••••'],
  ['login -u ana --password-stdin', 'login -u ana --password-stdin'],
  ['run -p 80:80 web', 'run -p 80:80 web'],
])('%s', (line, masked) => {
  expect(maskPassword(line.split(' ')).join(' ')).toBe(masked);
});
