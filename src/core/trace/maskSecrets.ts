// A value as it may be shown: passwords, tokens and keys give way to dots, and what is too long is cut.
// Invariant: it costs in proportion to what it gives back, however large the value is.

export const MASK = '•••';

const secretName = /passw(?:or)?d|passphrase|secret(?!s|id|name)|token|api_?key|private_?key|credential|^(?:x-registry-)?(?:auth|config)$|^unlockkey$/i;
/** `TOKEN=…`, `--password=…`. */
const assignment = /^(-{0,2}[\w.-]+)=([^]+)$/;
const userInfo = /(:\/\/[^\s:/@]+):[^\s/@]+@/g;
const CUT = '…';

interface Budget {
  /** Characters that may still be given. */
  left: number;
}

export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Text that may hold one secret: a variable with its value, an address with a password. */
export function maskText(text: string): string {
  const [, name = '', value = ''] = assignment.exec(text) ?? [];
  if (value !== '' && isSecretName(name)) return `${name}=${MASK}`;
  return text.replace(userInfo, `$1:${MASK}@`);
}

/** `most` in characters of JSON. */
export function maskSecrets(value: unknown, most: number): unknown {
  return copy(value, { left: most }, 0);
}

function copy(value: unknown, budget: Budget, depth: number): unknown {
  budget.left -= 4;
  if (typeof value === 'string') return copyText(value, budget);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 20) return CUT;
  return Array.isArray(value) ? copyList(value, budget, depth) : copyObject(value, budget, depth);
}

function copyText(text: string, budget: Budget): string {
  const shown = text.length > budget.left ? `${text.slice(0, Math.max(0, budget.left))}${CUT}` : text;
  budget.left -= shown.length;
  return maskText(shown);
}

function copyList(list: readonly unknown[], budget: Budget, depth: number): unknown[] {
  const copied: unknown[] = [];
  for (const each of list) {
    if (budget.left <= 0) {
      copied.push(CUT);
      break;
    }
    copied.push(isFlagBefore(copied) ? MASK : copy(each, budget, depth + 1));
  }
  return copied;
}

/** `--password` and its value may be two words. */
function isFlagBefore(words: readonly unknown[]): boolean {
  const last = words.at(-1);
  return typeof last === 'string' && /^--?[\w-]+$/.test(last) && isSecretName(last);
}

function copyObject(value: object, budget: Budget, depth: number): object {
  const entries: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    if (budget.left <= 0) {
      entries.push([CUT, CUT]);
      break;
    }
    budget.left -= name.length;
    const field: unknown = Reflect.get(value, name);
    entries.push([name, isSecret(name, field) ? MASK : copy(field, budget, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

function isSecret(name: string, field: unknown): boolean {
  return name === 'JoinTokens' || (typeof field === 'string' && field !== '' && isSecretName(name));
}
