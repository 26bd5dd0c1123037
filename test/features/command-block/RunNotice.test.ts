// @vitest-environment happy-dom
// A run that came to nothing says why and what to do next.
import { beforeAll, expect, test } from 'vitest';
import { readScript } from '../../../src/core/commands/shell/readScript';
import { textsFor } from '../../../src/core/texts/textsFor';
import { RunNotice } from '../../../src/features/command-block/RunNotice';
import type { RunState } from '../../../src/services/RunState';
import { installDom } from '../../workbench/dom/installDom';

const request = { text: 'docker ps', options: {} };

beforeAll(() => installDom(window));

function show(state: RunState, language = 'en') {
  const parent = document.body.createDiv();
  let retries = 0;
  const notice = new RunNotice(parent, textsFor(language), {
    retry: () => {
      retries += 1;
    },
  });
  notice.show({ state, request });
  return { parent, notice, retries: () => retries };
}

const silent: RunState = {
  kind: 'silent',
  exitCode: 1,
  trouble: { kind: 'unreachable', reason: 'no-socket', address: 'unix:///var/run/docker.sock', platform: 'linux', sandbox: null },
};

test('no daemon: what to do next, its commands as code, its addresses as links, and another try', () => {
  const { parent, retries } = show(silent);
  expect(parent.findAll('li').length).toBeGreaterThan(1);
  expect(parent.find('code').textContent).toContain('docker');
  expect(parent.find('a').getAttr('href')).toMatch(/^https:\/\/docs\.docker\.com/);
  parent.find('button').click();
  expect(retries()).toBe(1);
});

test('a line that cannot be run here: the line and the words that stand in the way', () => {
  const script = readScript('docker pull busybox\ndocker run busybox &');
  if (script.ok) throw new Error('the line is not refused');
  const { parent } = show({ kind: 'refused', problem: script.problem });
  expect(parent.textContent).toMatch(/^Line 2: &/);
});

test('a command that failed: the cause and what was meant, in the language of the texts', () => {
  const hint = { kind: 'no-such-container', subject: 'wbe', meant: ['web'], line: '' } as const;
  const { parent } = show({ kind: 'ended', exitCode: 1, seconds: 1, isStopped: false, hints: [hint] }, 'es');
  expect(parent.textContent).toMatch(/^Ningún contenedor se llama wbe\. .*¿Querías decir web\?$/s);
});

test('speaks Spanish', () => {
  expect(show(silent, 'es').parent.find('button').textContent).toBe('Reintentar');
});

test('is gone when the next run is under way', () => {
  const { parent, notice } = show(silent);
  notice.show({ state: { kind: 'active', phase: 'running', since: 0 }, request });
  expect(parent.textContent).toBe('');
});
