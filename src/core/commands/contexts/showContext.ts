// `docker context show`: which context is in force.
import { succeed } from '../../Result';
import { harmless } from '../harmless';
import { defineContextCommand } from './defineContextCommand';

export const showContext = defineContextCommand({
  name: 'context show',
  summary: 'Show which context is in force',
  usage: '',
  flags: [],
  args: [0, 0],
  examples: [{ line: 'docker context show', requests: [] }],
  risk: () => harmless,
  carryOut: (_, store) => succeed({ stdout: `${store.current()}\n` }),
});
