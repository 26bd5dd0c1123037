import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/gaps/rules';
import { parseNote } from '../../../src/core/notes/parseNote';

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.note, example.lines, example.context ?? {}] as const))('on %j finds lines %j', (text, lines, context) => {
    const gaps = rule.find(parseNote('example.md', text), context);
    expect(gaps.map((gap) => gap.span.line)).toEqual(lines);
    for (const gap of gaps) expect(gap).toMatchObject({ rule: rule.id, severity: rule.severity, path: 'example.md' });
  });

  test('has examples of both: what it finds and what it leaves alone', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.some((example) => example.lines.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.lines.length === 0)).toBe(true);
  });
});

test('every rule stands once in the registry', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
