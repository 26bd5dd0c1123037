// The map as `analyse --json` has it: topics, and ties by the ids of topics.
import type { Exporter } from './Exporter';
import { listMap } from './listMap';

export const json: Exporter = {
  id: 'json',
  extension: 'json',
  write: ({ map }) => `${JSON.stringify(listMap(map), null, 2)}\n`,
};
