// The code blocks of a note as the context of a build: the Dockerfile above the line, and what other fences name with `file=`.
import { toMember } from '../archive/toMember';
import { joinPath } from '../values/joinPath';
import type { BuildContext } from './BuildContext';
import { IgnoreRules } from './IgnoreRules';
import type { NoteFile } from './NoteFile';

export interface NoteContext extends BuildContext {
  readonly source: NoteFile;
}

/** `folder` and `dockerfile` as typed. Null where the note has no Dockerfile there: then the folder is one of this machine. */
export function readNoteContext(folder: string, dockerfile: string, files: readonly NoteFile[]): NoteContext | null {
  const root = joinPath('/', folder);
  const prefix = root === '/' ? '/' : `${root}/`;
  // Of two blocks of a name the nearer one counts, which is the later one.
  const known = new Map(files.filter(({ path }) => `/${path}`.startsWith(prefix)).map((file) => [`/${file.path}`.slice(prefix.length), file] as const));
  const wanted = dockerfile === '' ? 'Dockerfile' : joinPath('/', dockerfile).slice(prefix.length);
  const source = folder.startsWith('/') || folder.startsWith('..') || dockerfile === '-' ? undefined : known.get(wanted);
  if (!source) return null;
  const rules = IgnoreRules.read(known.get('.dockerignore')?.text ?? '').except(['.dockerignore', wanted]);
  const isKept = (path: string): boolean => {
    const steps = path.split('/');
    return !rules.ignores(steps.reduce((above, _, index) => rules.match(steps.slice(0, index + 1).join('/'), above), rules.match('', [])));
  };
  return { dockerfile: wanted, source, members: () => [...known].sort(([one], [other]) => (one < other ? -1 : 1)).filter(([path]) => isKept(path)).map(([path, { text }]) => toMember(path, text)) };
}
