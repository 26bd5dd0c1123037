// Who may change something at a click: this device, this note, this block as it stands.
import { describe, expect, test } from 'vitest';
import type { RiskLevel } from '../../src/core/commands/Risk';
import type { ConsentRequest } from '../../src/core/commands/shell/ScriptSession';
import { CancelSource } from '../../src/core/commands/Cancel';
import { harmless } from '../../src/core/commands/harmless';
import { Consent, type ConsentAnswer } from '../../src/services/Consent';
import { Trust } from '../../src/services/Trust';

function makeTrust(stored: unknown = null) {
  let kept = stored;
  const make = (): Trust => new Trust({ load: () => kept, save: (data) => (kept = structuredClone(data)) }, (text) => `#${text}`);
  return { trust: make(), restart: make, kept: () => kept };
}

describe('trust', () => {
  test('covers the blocks that were trusted, in their note, after a restart too', () => {
    const { trust, restart } = makeTrust();
    trust.trust('Lab.md', ['docker run web']);
    for (const each of [trust, restart()]) {
      expect(each.isTrusted('Lab.md', 'docker run web')).toBe(true);
      expect(each.isTrusted('Lab.md', 'docker run evil')).toBe(false);
      expect(each.isTrusted('Other.md', 'docker run web')).toBe(false);
    }
  });

  test('keeps hashes, not what a note says', () => {
    const { trust, kept } = makeTrust();
    trust.trust('Lab.md', ['docker run web']);
    expect(kept()).toMatchObject({ notes: { 'Lab.md': ['#docker run web'] } });
  });

  test('goes with its note, follows its user’s keys, and can be taken back', () => {
    const { trust } = makeTrust();
    trust.trust('Lab.md', ['a', 'b']);
    trust.renameNote('Lab.md', 'Labs/Lab.md');
    trust.follow('Labs/Lab.md', 'a', 'a2');
    trust.follow('Labs/Lab.md', 'unknown', 'x');
    expect(['a', 'a2', 'b', 'x'].map((code) => trust.isTrusted('Labs/Lab.md', code))).toEqual([false, true, true, false]);
    expect(trust.notes).toEqual([{ path: 'Labs/Lab.md', blocks: 2 }]);
    trust.revoke('Labs/Lab.md');
    expect(trust.isTrusted('Labs/Lab.md', 'b')).toBe(false);
  });

  test('what cannot be read trusts nothing', () => {
    for (const stored of ['x', 7, [], { notes: 'x', trustsAll: 'yes' }, { notes: { 'Lab.md': 'web', 'B.md': [1] } }]) {
      const { trust } = makeTrust(stored);
      expect([trust.isTrusted('Lab.md', 'web'), trust.isTrusted('__proto__', 'x'), trust.notes]).toEqual([false, false, []]);
    }
  });

  test('never means never, also where all is trusted', () => {
    const { trust } = makeTrust();
    trust.trustAll(true);
    expect(trust.isTrusted('Any.md', 'x')).toBe(true);
    trust.bar(true);
    expect(trust.isTrusted('Any.md', 'x')).toBe(false);
  });
});

const request = (level: RiskLevel): ConsentRequest => ({ words: ['x'], risk: { level, reasons: [] }, action: { risk: harmless, start: () => nothing() }, place: { from: 0, to: 0 } });
async function* nothing(): AsyncGenerator<never> {}

describe('consent', () => {
  const origin = { path: 'Lab.md', code: 'docker run web', isOwn: false };

  function makeConsent(answer: ConsentAnswer) {
    const { trust } = makeTrust();
    const asked: string[] = [];
    const asker = {
      askRisk: () => { asked.push('risk'); return Promise.resolve(answer !== 'no'); },
      askTrust: () => { asked.push('trust'); return Promise.resolve(answer); },
      codesOf: () => ['docker ps', 'docker run other'],
    };
    return { trust, asked, consent: new Consent(asker, trust) };
  }

  test('what reads is not asked about, what changes is until the note is trusted', async () => {
    const { consent, asked, trust } = makeConsent('note');
    const cancel = new CancelSource();
    expect(await consent.decide(request('read'), origin, cancel)).toBe('run');
    expect(asked).toEqual([]);
    expect(await consent.decide(request('change'), origin, cancel)).toBe('note');
    expect(await consent.decide(request('change'), origin, cancel)).toBe('run');
    expect(await consent.decide(request('change'), { ...origin, code: 'docker run other' }, cancel)).toBe('run');
    expect(asked).toEqual(['trust']);
    expect(trust.isTrusted('Lab.md', 'docker run third')).toBe(false);
  });

  test('what destroys or reaches the host is asked about in trusted notes too', async () => {
    const { consent, asked, trust } = makeConsent('run');
    trust.trustAll(true);
    for (const level of ['destroy', 'reach'] as const) expect(await consent.decide(request(level), origin, new CancelSource())).toBe('run');
    expect(asked).toEqual(['risk', 'risk']);
  });

  test('what its user typed changes something without a question, and destroys nothing without one', () => {
    const { consent } = makeConsent('no');
    const own = { ...origin, isOwn: true };
    expect([consent.needs(request('change'), own), consent.needs(request('destroy'), own)]).toEqual([false, true]);
  });

  test('a vault in which nothing runs: nothing, and nobody is asked', async () => {
    const { consent, asked, trust } = makeConsent('note');
    trust.bar(true);
    expect(await consent.decide(request('read'), { ...origin, isOwn: true }, new CancelSource())).toBe('no');
    expect(asked).toEqual([]);
  });
});
