// What the tasks of a service may take and are sure of, for people: a part of `docker service inspect --pretty`.
import { binarySize } from '../output/humanSize';
import { fieldOf } from '../values/fieldOf';

/** The lines of it. */
export function writePrettyResources(resources: unknown): readonly string[] {
  if (resources === undefined || resources === null) return [];
  const [reserved, limits] = [fieldOf(resources, 'Reservations'), fieldOf(resources, 'Limits')];
  const pids = amount(limits, 'Pids');
  return ['Resources:', ...writeAmounts(' Reservations:', reserved, 0), ...writeAmounts(' Limits:', limits, pids), ...(pids > 0 ? [`  PIDs:\t\t${pids}`] : [])];
}

function writeAmounts(title: string, amounts: unknown, others: number): readonly string[] {
  const [cpus, bytes] = [amount(amounts, 'NanoCPUs'), amount(amounts, 'MemoryBytes')];
  if (cpus <= 0 && bytes <= 0 && others <= 0) return [];
  return [title, ...(cpus > 0 ? [`  CPU:\t\t${cpus / 1e9}`] : []), ...(bytes === 0 ? [] : [`  Memory:\t${binarySize(bytes)}`])];
}

function amount(amounts: unknown, name: string): number {
  return Number(fieldOf(amounts, name) ?? 0);
}
