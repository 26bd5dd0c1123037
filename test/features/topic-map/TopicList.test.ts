// @vitest-environment happy-dom
// The map for those who do not see it: in step with the canvas, walked by keys, named in full.
import { beforeAll, expect, test } from 'vitest';
import { englishMapTexts } from '../../../src/core/texts/english/englishMapTexts';
import { outlineTopics } from '../../../src/features/topic-map/outlineTopics';
import { TopicList } from '../../../src/features/topic-map/TopicList';
import { installDom } from '../../workbench/dom/installDom';
import { dockerMap } from './dockerMap';

beforeAll(() => installDom(window));

const outline = outlineTopics(dockerMap, new Set(dockerMap.topics.map(({ id }) => id)), { unfinished: new Set(['Imágenes']), running: new Map() });

function open(items = outline) {
  const parent = document.body.createDiv();
  const heard: string[] = [];
  const list = new TopicList(parent, englishMapTexts, { choose: (id) => heard.push(`choose ${id}`), open: (id) => heard.push(`open ${id}`) });
  list.show(items);
  const rows = () => parent.findAll('[role=treeitem]');
  const press = (key: string) => parent.find('[role=tree]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return { list, rows, press, heard };
}

test('each topic says its name, kind, neighbours and whether it is unfinished', () => {
  const row = open().rows()[1];
  expect(row?.getAttr('aria-label')).toBe('Imágenes, section, 1 neighbour, unfinished');
  expect(row?.getAttr('aria-level')).toBe('2');
});

test('one stop of the Tab key; arrows walk and choose, a click opens', () => {
  const { rows, press, heard } = open();
  expect(rows().filter((row) => row.getAttr('tabindex') === '0')).toHaveLength(1);
  press('ArrowDown');
  press('End');
  expect(heard).toEqual(['choose Imágenes', 'choose bridge']);
  rows()[0]?.click();
  expect(heard.at(-1)).toBe('open Docker');
});

test('what is chosen on the canvas is where the walk goes on', () => {
  const { list, press, heard } = open();
  list.follow('run');
  press('ArrowDown');
  expect(heard).toEqual(['choose Linux']);
});

test('thousands of topics come in parts as the walk reaches them', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ id: `topic ${index}`, label: `topic ${index}`, kind: 'term' as const, depth: 0, neighbours: 0, isUnfinished: false, isRunning: false }));
  const { list, rows, press, heard } = open(many);
  expect(rows().length).toBeLessThan(500);
  list.follow('topic 1000');
  expect(rows().length).toBeGreaterThan(1000);
  press('End');
  expect(heard.at(-1)).toBe('choose topic 4999');
});

test('an edit keeps the place in the list', () => {
  const { list, press, heard } = open();
  list.follow('Contenedores');
  list.show(outline.filter(({ id }) => id !== 'Imágenes'));
  press('ArrowDown');
  expect(heard).toEqual(['choose run']);
});
