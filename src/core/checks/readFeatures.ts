// `image nginx, port 8080->80 and volume datos at /data`: each begins with its kind and goes on to the next kind.
import { fail, succeed, type Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { CheckWord } from './CheckWord';
import { conceptOf } from './conceptOf';
import type { Feature } from './Expectation';
import { featureKinds } from './featureKinds';
import { isFiller } from './isFiller';

interface Group {
  readonly kind: Feature['kind'];
  readonly words: readonly CheckWord[];
}

export function readFeatures(words: readonly CheckWord[]): Result<readonly Feature[], CheckProblem> {
  const groups = groupWords(words);
  if (!groups.ok) return groups;
  const features: Feature[] = [];
  for (const group of groups.value) {
    const feature = readFeature(group);
    if (!feature.ok) return feature;
    features.push(feature.value);
  }
  return succeed(features);
}

function groupWords(words: readonly CheckWord[]): Result<readonly Group[], CheckProblem> {
  const groups: Group[] = [];
  let open: { kind: Feature['kind']; words: CheckWord[] } | null = null;
  for (const word of words) {
    if (word.text === ',' || (isFiller(word) && /^(?:and|y|e)$/.test(word.folded))) {
      open = open && open.words.length === 0 ? open : null;
      continue;
    }
    // The word for a kind may be a name too: `network red`. Between kind and value stand only words of the same kind: `restart policy always`.
    const kind = featureKinds.find((each) => each === conceptOf(word, featureKinds));
    const isName = open !== null && open.words.length === 0 && kind !== open.kind;
    if (kind && !isName && (open === null || open.words.length > 0)) {
      open = { kind, words: [] };
      groups.push(open);
    } else if (open) {
      if (!(open.words.length === 0 && isPartOfKind(word, open.kind))) open.words.push(word);
    } else if (!isFiller(word) && conceptOf(word, ['has']) === null) return fail({ kind: 'unknownFeature', word: word.text });
  }
  return succeed(groups);
}

/** `policy`, `de reinicio`, `de entorno`; the last word of all is the value whatever it is. */
function isPartOfKind(word: CheckWord, kind: Feature['kind']): boolean {
  if (isFiller(word)) return true;
  return (kind === 'env' || kind === 'restart') && conceptOf(word, ['env', 'restart']) === kind;
}

function readFeature({ kind, words }: Group): Result<Feature, CheckProblem> {
  const said = words.filter((word) => !isFiller(word) && conceptOf(word, ['has']) === null);
  const name = said[0]?.text ?? words.at(-1)?.text ?? '';
  if (name === '') return fail({ kind: 'noValue', feature: kind });
  switch (kind) {
    case 'port':
      return readPort(said.map(({ text }) => text));
    case 'volume': {
      const [source = '', joined] = /^([^:]+):(\/.*)$/.exec(name)?.slice(1) ?? [name];
      const path = joined ?? said.slice(1).find(({ text }) => text.startsWith('/'))?.text ?? null;
      return succeed({ kind, name: source, path, written: path === null ? source : `${source}:${path}` });
    }
    case 'label':
    case 'env': {
      const equals = name.indexOf('=');
      return succeed({ kind, name: equals < 0 ? name : name.slice(0, equals), value: equals < 0 ? (said[1]?.text ?? null) : name.slice(equals + 1), written: name });
    }
    default:
      return succeed({ kind, name, written: name });
  }
}

function readPort(words: readonly string[]): Result<Feature, CheckProblem> {
  const written = words.join('->').replace(/(?:->)?(?:->|→|=>)(?:->)?/g, '->');
  const found = /^(?:(\d{1,5})(?:->|:))?(\d{1,5})(?:\/(tcp|udp))?$/.exec(written);
  if (!found) return fail({ kind: 'badPort', word: words.join(' ') });
  const [, host, port, protocol] = found;
  return succeed({ kind: 'port', host: host === undefined ? null : Number(host), port: Number(port), protocol: protocol === 'udp' ? 'udp' : 'tcp', written });
}
