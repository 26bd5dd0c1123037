// What the docker CLI 28.2.2 made of 275 templates, recorded (recordedTemplates.json): each gives the same text or the same message here.
import { describe, expect, test } from 'vitest';
import { goInt, goText, type GoValue } from '../../../../../src/core/commands/output/go/GoValue';
import { readGoJson } from '../../../../../src/core/commands/output/go/readGoJson';
import { executeTemplate, type TemplateOptions } from '../../../../../src/core/commands/output/template/executeTemplate';
import { parseTemplate } from '../../../../../src/core/commands/output/template/parseTemplate';
import { headerFunctions } from '../../../../../src/core/commands/output/template/textFunctions';
import recorded from './recordedTemplates.json';

interface Outcome {
  readonly text?: string;
  readonly problem?: string;
}

function run(template: string, value: GoValue, options: TemplateOptions = {}): Outcome {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return { problem: parsed.problem };
  const { text, problem } = executeTemplate(parsed.value, value, options);
  return problem === null ? { text } : { problem };
}

function fromJson(json: unknown): GoValue {
  const read = readGoJson(JSON.stringify(json));
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('as the CLI', () => {
  const data = fromJson(recorded.data);
  const cases: readonly ({ readonly template: string } & Outcome)[] = recorded.cases;
  test.each(cases.map(({ template, ...outcome }) => [template, outcome] as const))('%s', (template, outcome) => {
    expect(run(template, data, { missingKey: 'error' })).toEqual(outcome);
  });
});

test('a missing key is no mistake unless it is said to be', () => {
  expect(run('{{.Bogus}} {{.Bogus.Deeper}}', fromJson({}))).toEqual({ text: '<no value> <no value>' });
});

test('a message names the template that it comes from', () => {
  const parsed = parseTemplate('{{.Client.Bogus}}', 'version');
  if (!parsed.ok) throw new Error(parsed.problem);
  const { problem } = executeTemplate(parsed.value, fromJson({ Client: 'x' }));
  expect(problem).toBe(`template: version:1:9: executing "version" at <.Client.Bogus>: can't evaluate field Bogus in type interface {}`);
});

test('a mistake keeps what was written before it', () => {
  const parsed = parseTemplate('up to here{{index . 9}}');
  if (!parsed.ok) throw new Error(parsed.problem);
  expect(executeTemplate(parsed.value, fromJson(['a']))).toEqual({
    text: 'up to here',
    problem: 'template: :1:12: executing "" at <index . 9>: error calling index: index out of range: 9',
  });
});

test('in the header of a table, words stay as they are', () => {
  expect(run('{{upper .}} {{truncate . 2}} {{pad . 1 1}}|', goText('Names'), { functions: headerFunctions })).toEqual({ text: 'Names Names  Names |' });
});

describe('what would never end', () => {
  test('a template that calls itself stops', () => {
    expect(run('{{define "a"}}{{template "a"}}{{end}}{{template "a"}}', goInt(1)).problem).toContain('exceeded maximum template depth (100000)');
  });

  test('a range over too many numbers stops', () => {
    expect(run('{{range 999999999999}}{{end}}{{range 999999999999}}{{.}}{{end}}', goInt(1)).problem).toContain('too many steps');
  });

  test('text that doubles and doubles stops', () => {
    const template = `{{$x := "0123456789"}}${'{{$x = print $x $x}}'.repeat(60)}{{$x}}`;
    expect(run(template, goInt(1)).problem).toContain('too long');
  });

  test('deep nesting is refused, not followed', () => {
    expect(run('{{if .}}'.repeat(5000), goInt(1)).problem).toContain('nested too deeply');
    expect(run(`{{${'('.repeat(5000)}1${')'.repeat(5000)}}}`, goInt(1)).problem).toContain('max expression depth exceeded');
  });
});
