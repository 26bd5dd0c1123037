// A folder of this machine as the context of a build, without what its .dockerignore leaves out.
import { fail, succeed, type Result } from '../../Result';
import { packFile } from '../archive/packFiles';
import type { TarMember } from '../archive/writeTar';
import { EngineError } from '../EngineError';
import type { FileProblem } from '../FileProblem';
import type { Host } from '../Host';
import { joinPath } from '../values/joinPath';
import type { BuildContext } from './BuildContext';
import { IgnoreRules, type RuleMatches } from './IgnoreRules';

const USUAL = 'Dockerfile';

export interface FolderContext extends BuildContext {
  /** Where the Dockerfile lies where that is outside of the context; '' where it is in it. */
  readonly outside: string;
}

/** `dockerfile` is as typed: '' for the usual one, `-` for one from elsewhere. The problem is the CLI's own text. */
export function readFolderContext(path: string, dockerfile: string, host: Host): Result<FolderContext, string> {
  const whole = joinPath(host.workingFolder, path);
  const root = host.tree.resolve(whole);
  if (!root.ok) return fail(`unable to prepare context: unable to evaluate symlinks in context path: lstat ${whole}: ${root.problem.message}`);
  const looked = host.tree.look(root.value);
  if (!looked.ok || looked.value.kind !== 'folder') return fail(`unable to prepare context: context must be a directory: ${root.value}`);
  const found = dockerfile === '-' ? succeed('-') : findDockerfile(root.value, dockerfile, host);
  if (!found.ok) return fail(`unable to prepare context: ${found.problem}`);
  const isOutside = found.value !== '-' && !found.value.startsWith(root.value === '/' ? '/' : `${root.value}/`);
  const name = found.value === '-' || isOutside ? '' : found.value.slice(root.value === '/' ? 1 : root.value.length + 1);
  const rules = readRules(root.value, host);
  if (!rules.ok) return rules;
  const kept = rules.value.except(name === '' ? ['.dockerignore'] : ['.dockerignore', name]);
  return succeed({ dockerfile: name, outside: isOutside ? found.value : '', members: () => walk(root.value, { root: root.value, rules: kept, host }, []) });
}

function findDockerfile(root: string, dockerfile: string, host: Host): Result<string, string> {
  const path = dockerfile === '' ? findUsual(root, host) : joinPath(host.workingFolder, dockerfile);
  const resolved = host.tree.resolve(path);
  if (resolved.ok) return succeed(resolved.value);
  return fail(`unable to evaluate symlinks in Dockerfile path: lstat ${path}: ${resolved.problem.message}`);
}

function findUsual(root: string, host: Host): string {
  const path = joinPath(root, USUAL);
  const other = joinPath(root, USUAL.toLowerCase());
  return !host.tree.look(path).ok && host.tree.look(other).ok ? other : path;
}

function readRules(root: string, host: Host): Result<IgnoreRules, string> {
  const file = host.readFile(joinPath(root, '.dockerignore'));
  if (file.ok) return succeed(IgnoreRules.read(new TextDecoder().decode(file.value)));
  return file.problem.kind === 'missing' ? succeed(IgnoreRules.read('')) : fail(`error checking context: ${file.problem.message}`);
}

interface Walk {
  readonly root: string;
  readonly rules: IgnoreRules;
  readonly host: Host;
}

/** In order of names, a folder before what is in it; all of it belongs to root in the image. */
function* walk(folder: string, walking: Walk, above: RuleMatches): Generator<TarMember> {
  const { root, rules, host } = walking;
  for (const each of host.listFolder(folder).map((name) => name.replace(/\/$/, '')).sort()) {
    const path = joinPath(folder, each);
    const name = path.slice(root === '/' ? 1 : root.length + 1);
    const found = rules.match(name, above);
    const facts = expectFacts(host.tree.look(path), path);
    const isFolder = facts.kind === 'folder';
    const isIgnored = rules.ignores(found);
    if (!isIgnored && facts.kind !== 'other') yield packFile({ path, name, facts: { ...facts, userId: 0, groupId: 0 } }, host);
    if (isFolder && (!isIgnored || rules.mayHoldExceptions(name))) yield* walk(path, walking, found);
  }
}

function expectFacts<Value>(looked: Result<Value, FileProblem>, path: string): Value {
  if (!looked.ok) throw new EngineError('denied', `error checking context: lstat ${path}: ${looked.problem.message}`);
  return looked.value;
}
