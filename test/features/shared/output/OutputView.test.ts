// @vitest-environment happy-dom
// Output on the page: in step with the buffer, never more of it, and quiet where nothing changed.
import { beforeAll, expect, test } from 'vitest';
import { OutputView } from '../../../../src/features/shared/output/OutputView';
import { OutputBuffer } from '../../../../src/services/output/OutputBuffer';
import { installDom } from '../../../workbench/dom/installDom';

beforeAll(() => installDom(window));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function open() {
  const parent = document.body.createDiv();
  const view = new OutputView(parent, { droppedLines: (lines) => `${lines} dropped`, outputLabel: (title) => title, errorStream: 'Standard error' }, 'docker ps');
  const lines = () => parent.find('pre').textContent;
  const pieces = () => parent.findAll('.docker-notebook-output-piece');
  return { parent, view, lines, pieces };
}

test('shows what is there and what is added', () => {
  const { view, lines } = open();
  const buffer = new OutputBuffer();
  view.show({ output: buffer });
  expect(view.el.style.display).toBe('none');
  buffer.write('stdout', bytes('hola\nmun'));
  view.show({ output: buffer });
  expect(lines()).toBe('hola\nmun\n');
  buffer.write('stdout', bytes('do\n'));
  view.show({ output: buffer });
  expect(lines()).toBe('hola\nmundo\n');
});

test('the streams and colours are classes, and what looks alike is one piece of text', () => {
  const { view, parent } = open();
  const buffer = new OutputBuffer();
  buffer.write('stdout', bytes('a\nb\n'));
  buffer.write('stderr', bytes('\x1b[31mno\x1b[0m\n'));
  view.show({ output: buffer });
  expect(parent.findAll('pre span').map((span) => [span.className, span.textContent])).toEqual([
    ['docker-notebook-stdout', 'a\nb\n'],
    ['docker-notebook-stderr docker-notebook-fg-1', 'no\n'],
  ]);
});

test('pieces that are full are drawn once and left alone', () => {
  const { view, pieces } = open();
  const buffer = new OutputBuffer();
  buffer.write('stdout', bytes('x\n'.repeat(250)));
  view.show({ output: buffer });
  const text = pieces()[0]?.firstChild;
  buffer.write('stdout', bytes('x\n'.repeat(500)));
  view.show({ output: buffer });
  expect(pieces()).toHaveLength(8);
  expect(pieces()[0]?.firstChild).toBe(text);
});

test('what the buffer dropped leaves the page, and the page says so', () => {
  const { view, parent, pieces } = open();
  const buffer = new OutputBuffer({ lines: 300, characters: 1e6, lineLength: 100 });
  buffer.write('stdout', bytes('x\n'.repeat(290)));
  view.show({ output: buffer });
  buffer.write('stdout', bytes('y\n'.repeat(5000)));
  view.show({ output: buffer });
  expect(pieces().length).toBeLessThanOrEqual(4);
  expect(parent.textContent).toContain('4990 dropped');
  expect(parent.find('pre').textContent).not.toContain('x');
});

test('markup in the output is text', () => {
  const { view, parent } = open();
  const buffer = new OutputBuffer();
  buffer.write('stdout', bytes('<img src=x onerror=alert(1)>\n'));
  view.show({ output: buffer });
  expect(parent.findAll('img')).toEqual([]);
  expect(parent.textContent).toContain('<img src=x');
});

test('another run takes the place of the last', () => {
  const { view, lines } = open();
  const first = new OutputBuffer();
  first.write('stdout', bytes('one\n'));
  view.show({ output: first });
  const second = new OutputBuffer();
  second.write('stdout', bytes('two\n'));
  view.show({ output: second });
  expect(lines()).toBe('two\n');
  view.show(null);
  expect(lines()).toBe('');
});
