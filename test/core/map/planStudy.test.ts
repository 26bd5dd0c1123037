// The order in which concepts are proposed, and why each is.
import { expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { ConceptLens } from '../../../src/core/map/ConceptLens';
import { findUnfinished } from '../../../src/core/map/findUnfinished';
import { planStudy } from '../../../src/core/map/planStudy';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';

const lens = new ConceptLens(dockerVocabulary());

function planFor(text: string): readonly string[] {
  const note = parseNote('a.md', text);
  const map = buildTopicMap([note], lens);
  const unfinished = findUnfinished(map.topics, new Map([[note.path, findGaps(note, {})]]));
  return planStudy({ map, lens, unfinished }).map(({ concept, state, because }) => `${concept.id} ${state}${because ? ` ${because.id}` : ''}`);
}

test('what is explained is known, what is only named is to be explained, and what stands beside it is missing', () => {
  const plan = planFor('# Docker\nUn motor.\n## Contenedores\nProcesos que salen de una imagen.\n');
  expect(plan).toContain('image named');
  expect(plan).toContain('volume missing container');
  expect(plan.some((step) => step.startsWith('container '))).toBe(false);
});

test('a section in which something is left to do is not done', () => {
  expect(planFor('# Docker\nUn motor.\n## Volúmenes (completar)\nCarpetas.\n')).toContain('volume unfinished');
});

test('what something rests on comes before it', () => {
  const plan = planFor('# Docker\nUn motor.\n## Contenedores\nUn proceso con sus namespaces y cgroups; nada del kernel.\n');
  const at = (id: string): number => plan.findIndex((step) => step.startsWith(`${id} `));
  expect(at('kernel')).toBeGreaterThanOrEqual(0);
  expect(at('kernel')).toBeLessThan(at('namespace'));
  expect(at('kernel')).toBeLessThan(at('cgroup'));
});

test('nothing is proposed where no note is about Docker, nor are commands', () => {
  expect(planFor('# Viaje\nLa imagen del puerto.\n')).toEqual([]);
  expect(planFor('# Docker\n### Comandos\n- run: x\n').filter((step) => step.startsWith('command:'))).toEqual([]);
});
