// The containers in an engine's list, by name. What has no name is left out: it is on its way out.
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import type { LiveContainer } from './LiveContainer';
import { noteLabels } from './noteLabels';

export function readContainers(answer: unknown): readonly LiveContainer[] {
  const all: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return all.flatMap(readContainer).sort((a, b) => a.name.localeCompare(b.name));
}

function readContainer(each: unknown): readonly LiveContainer[] {
  const names = listOf(each, 'Names').filter((name) => typeof name === 'string');
  // One that is linked to has further names, each with the other's before it.
  const name = names.find((known) => !known.slice(1).includes('/'))?.slice(1) ?? '';
  if (name === '') return [];
  const published = listOf(each, 'Ports').map((port) => fieldOf(port, 'PublicPort'));
  const ports = [...new Set(published.filter((port) => typeof port === 'number'))].sort((a, b) => a - b);
  const label = (key: keyof typeof noteLabels): string => textOf(fieldOf(each, 'Labels'), noteLabels[key]);
  const origin = { note: label('note'), vault: label('vault'), block: label('block') };
  return [{ id: textOf(each, 'Id'), name, image: textOf(each, 'Image'), state: textOf(each, 'State'), status: textOf(each, 'Status'), ports, ...origin }];
}
