// Which engine a line talks to.
import { expect, test } from 'vitest';
import { chooseEndpoint } from '../../src/services/chooseEndpoint';

const machine = { env: (name: string) => (name === 'DOCKER_HOST' ? 'unix:///run/podman.sock' : undefined) };
const setting = 'tcp://127.0.0.1:2375';

test('the setting comes before what the machine says', () => {
  expect(chooseEndpoint({}, setting, machine, machine)).toEqual({ host: setting });
});

test('without a setting the line is left as it is', () => {
  expect(chooseEndpoint({}, '', machine, machine)).toEqual({});
});

test('-H and -c come before the setting', () => {
  expect(chooseEndpoint({ host: 'unix:///tmp/a.sock' }, setting, machine, machine)).toEqual({ host: 'unix:///tmp/a.sock' });
  expect(chooseEndpoint({ context: 'remote' }, setting, machine, machine)).toEqual({ context: 'remote' });
});

test('so does DOCKER_HOST=… before a command, and taking it away', () => {
  expect(chooseEndpoint({}, setting, { env: () => 'unix:///tmp/b.sock' }, machine)).toEqual({});
  expect(chooseEndpoint({}, setting, { env: () => undefined }, machine)).toEqual({});
});
