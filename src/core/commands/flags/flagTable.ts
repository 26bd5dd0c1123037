// Flags written down as a help page shows them: one line a flag, `-e, --env list  Set a variable {hidden, as NAME, api 1.43}`.
import type { Flag, FlagKind } from './Flag';

const kinds = new Set<string>([
  'bool', 'string', 'int', 'uint', 'uint16', 'bytes', 'duration', 'decimal', 'list', 'strings', 'map', 'filter', 'mount', 'network', 'gpu-request', 'ulimit',
] satisfies FlagKind[]);

const linePattern = /^(?:-(\w), )?--([\w-]+)(?: ([a-z0-9-]+))?(?: {2,}(.*?))?(?: ?\{(.*)\})?$/;

/**
 * Remarks in braces, separated by `, `: `hidden`, `as NAME`, `deprecated REPLACEMENT`, `api VERSION`, `windows`, `experimental`.
 * A line that is no flag is a bug and throws.
 */
export function flagTable(text: string, checks: Readonly<Record<string, (value: string) => string | null>> = {}): readonly Flag[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readLine(line, checks));
}

function readLine(line: string, checks: Readonly<Record<string, (value: string) => string | null>>): Flag {
  const match = linePattern.exec(line);
  const [, short, name, kind = 'bool', description = '', remarks = ''] = match ?? [];
  if (name === undefined || !isKind(kind)) throw new Error(`No flag can be read from "${line}"`);
  const check = checks[name];
  return {
    name,
    kind,
    description,
    ...(short === undefined ? {} : { short }),
    ...(check === undefined ? {} : { check }),
    ...remarks.split(', ').reduce<Partial<Flag>>((all, remark) => ({ ...all, ...readRemark(remark) }), {}),
  };
}

function readRemark(remark: string): Partial<Flag> {
  const [word = '', ...rest] = remark.split(' ');
  const value = rest.join(' ');
  switch (word) {
    case 'hidden':
      return { isHidden: true };
    case 'as':
      return { as: value, isHidden: true };
    case 'deprecated':
      return { deprecated: value, isHidden: true };
    case 'api':
      return { minApi: value };
    case 'windows':
    case 'experimental':
      return { only: word, isHidden: true };
    case '':
      return {};
    default:
      throw new Error(`"${remark}" says nothing about a flag`);
  }
}

function isKind(word: string): word is FlagKind {
  return kinds.has(word);
}
