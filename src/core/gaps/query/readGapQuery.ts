// Reads a `docker-gaps` block: lines of `option: value, value`, in English or Spanish. What cannot be read is told with its line.
import { findClosest } from '../../hints/findClosest';
import { foldText } from '../../notes/foldText';
import { englishGapTexts } from '../../texts/english/englishGapTexts';
import { spanishGapTexts } from '../../texts/spanish/spanishGapTexts';
import type { RuleId, Severity } from '../Gap';
import { rules } from '../rules';
import type { GapCondition, GapCounting, GapField, GapQuery, GapQueryProblem } from './GapQuery';

/** What can be asked for, each with the words for it. */
type Choices<Key extends string> = readonly (readonly [key: Key, words: readonly string[]])[];
type Trouble = Omit<GapQueryProblem, 'line'>;
type Draft = { -readonly [Key in 'count' | 'limit']: GapQuery[Key] } & { readonly conditions: GapCondition[] };

const nouns = {
  note: ['note', 'notes', 'nota', 'notas'],
  folder: ['folder', 'folders', 'carpeta', 'carpetas'],
  tag: ['tag', 'tags', 'etiqueta', 'etiquetas'],
  topic: ['topic', 'topics', 'tema', 'temas'],
  rule: ['rule', 'rules', 'regla', 'reglas'],
  severity: ['severity', 'gravedad'],
} as const;
const options: Choices<GapField | 'count' | 'limit'> = [
  ['note', nouns.note],
  ['folder', nouns.folder],
  ['tag', nouns.tag],
  ['topic', nouns.topic],
  ['rule', nouns.rule],
  ['severity', nouns.severity],
  ['count', ['count', 'cuenta', 'contar']],
  ['limit', ['limit', 'limite']],
];
const severities: Choices<Severity> = [
  ['info', ['info', 'hint', 'hints', 'aviso', 'avisos']],
  ['warning', ['warning', 'warnings', 'unfinished', 'sin terminar']],
  ['error', ['error', 'errors', 'errores']],
];
const countings: Choices<GapCounting> = [
  ['all', ['all', '', 'todo', 'todos']],
  ['note', nouns.note],
  ['folder', nouns.folder],
  ['tag', nouns.tag],
  ['rule', nouns.rule],
  ['severity', nouns.severity],
];
/** In both languages, so that a note is read alike on every device. */
const ruleChoices: Choices<RuleId> = rules.map(({ id }) => [id, [id, englishGapTexts.rules[id].name, spanishGapTexts.rules[id].name]]);
const ownNote = ['this', 'esta'];
const USUAL = 50;
const MOST = 500;

export function readGapQuery(code: string): GapQuery {
  const draft: Draft = { conditions: [], count: null, limit: USUAL };
  const problems: GapQueryProblem[] = [];
  for (const [index, text] of code.split('\n').entries()) {
    const written = text.trim();
    if (written === '' || written.startsWith('#') || written.startsWith('%%')) continue;
    problems.push(...readLine(written, index + 1, draft).map((trouble) => ({ line: index + 1, ...trouble })));
  }
  return { ...draft, problems };
}

function readLine(text: string, line: number, draft: Draft): readonly Trouble[] {
  const [, name = text, value = ''] = /^([^:=]*)[:=](.*)$/.exec(text) ?? [];
  const option = keyOf(options, name);
  if (option === null) return [unknown('option', name.trim(), options)];
  if (option === 'count') {
    draft.count = keyOf(countings, value);
    return draft.count === null ? [unknown('value', value.trim(), countings)] : [];
  }
  if (option === 'limit') return readLimit(value.trim(), draft);
  const values = splitValues(value);
  if (values.length === 0) return [{ kind: 'empty', written: name.trim(), allowed: allowedOf(option), meant: '' }];
  return values.flatMap(({ written, isExcluded }) => {
    const read = readValue(option, written);
    if (typeof read !== 'string') return [read];
    draft.conditions.push({ field: option, value: read, isExcluded, line });
    return [];
  });
}

function readLimit(value: string, draft: Draft): readonly Trouble[] {
  if (!/^\d{1,3}$/.test(value) || Number(value) < 1 || Number(value) > MOST) return [{ kind: 'value', written: value, allowed: [`1-${MOST}`], meant: '' }];
  draft.limit = Number(value);
  return [];
}

function readValue(field: GapField, written: string): string | Trouble {
  if (field === 'severity') return keyOf(severities, written) ?? unknown('value', written, severities);
  if (field === 'rule') return keyOf(ruleChoices, written) ?? unknown('value', written, ruleChoices);
  return field === 'note' && ownNote.includes(foldText(written)) ? '' : written;
}

/** `[[…]]` and `"…"` may hold commas; a `-` before a value excludes it. */
function splitValues(text: string): readonly { readonly written: string; readonly isExcluded: boolean }[] {
  return [...text.matchAll(/\s*(-\s*)?(?:\[\[([^\]]*)\]\]|"([^"]*)"|([^,]+))[^,]*/g)].flatMap(([, minus, link, quoted, plain = '']) => {
    const written = (link?.replace(/[|#].*$/, '') ?? quoted ?? plain).trim();
    return written === '' ? [] : [{ written, isExcluded: minus !== undefined }];
  });
}

function keyOf<Key extends string>(choices: Choices<Key>, written: string): Key | null {
  const folded = foldText(written).trim();
  return choices.find(([, words]) => words.some((word) => foldText(word) === folded))?.[0] ?? null;
}

function unknown(kind: 'option' | 'value', written: string, choices: Choices<string>): Trouble {
  return { kind, written, allowed: choices.map(([key]) => key), meant: findClosest(written, choices.flatMap(([, words]) => words))[0] ?? '' };
}

function allowedOf(field: GapField): readonly string[] {
  if (field === 'rule') return ruleChoices.map(([id]) => id);
  return field === 'severity' ? severities.map(([severity]) => severity) : [];
}
