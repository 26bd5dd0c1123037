// What somebody meant who typed a name wrong.
import { expect, test } from 'vitest';
import { findClosest } from '../../../src/core/hints/findClosest';

test.each([
  ['wbe', ['web', 'db', 'worker'], ['web']],
  ['rnu', ['run', 'rm', 'rmi'], ['run']],
  ['ngnix', ['nginx', 'nginx:alpine'], ['nginx']],
  ['volmue ls', ['volume ls', 'volume rm'], ['volume ls', 'volume rm']],
  ['Web', ['web'], ['web']],
  ['postgres', ['mysql'], []],
  ['web', ['web'], []],
  ['', ['a'], ['a']],
] as const)('%s', (wanted, names, meant) => {
  expect(findClosest(wanted, names)).toEqual(meant);
});
