// The context of a build by what the line names: the note's own blocks, a folder, standard input, or an address that the engine fetches.
import type { Session } from '../Action';
import { packFile } from '../archive/packFiles';
import { toMember } from '../archive/toMember';
import { writeTar, type TarMember } from '../archive/writeTar';
import { EngineError } from '../EngineError';
import type { FlagValues } from '../flags/FlagValues';
import type { NoteFile } from './NoteFile';
import { collectBytes } from '../streams/collectBytes';
import { readFolderContext } from './readFolderContext';
import { readInputContext } from './readInputContext';
import { readNoteContext } from './readNoteContext';

export interface OpenedContext {
  readonly dockerfile: string;
  /** '' where the context is sent. */
  readonly remote: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The block of the note that is the Dockerfile, where one is. */
  readonly source: NoteFile | null;
}

/** A Dockerfile from elsewhere gets a name that no file of the context has. */
const FOREIGN = '.dockerfile.outside-of-context';
/** Bytes of a Dockerfile. */
const LARGEST = 16 << 20;

/** Throws EngineError (status 0) with the CLI's text where there is no such context. */
export async function openContext(values: FlagValues, session: Session): Promise<OpenedContext> {
  const { host, io } = session;
  const [[path = ''], file] = [values.args, values.text('file')];
  if (path === '-') return { remote: '', source: null, ...(await readInputContext(io.stdin, file)) };
  const ofNote = readNoteContext(path, file, host.noteFiles ?? []);
  if (ofNote) return { remote: '', source: ofNote.source, dockerfile: ofNote.dockerfile, bytes: writeTar(ofNote.members()) };
  if (path === '' || !host.exists(path)) return openRemote(path, file);
  const folder = readFolderContext(path, file, host);
  if (!folder.ok) throw new EngineError('badRequest', folder.problem);
  const { dockerfile, outside } = folder.value;
  if (dockerfile !== '') return { remote: '', source: null, dockerfile, bytes: writeTar(folder.value.members()) };
  const foreign = outside === '' ? toMember(FOREIGN, await readTyped(session)) : readForeign(outside, session);
  return { remote: '', source: null, dockerfile: FOREIGN, bytes: writeTar(chain(folder.value.members(), foreign)) };
}

/** The CLI fetches by itself; this program asks the engine to, since it speaks to nobody else. */
function openRemote(path: string, file: string): OpenedContext {
  const isAddress = /^(?:https?|git):\/\/|^git@|^github\.com\//.test(path);
  if (!isAddress) throw new EngineError('badRequest', `unable to prepare context: path "${path}" not found`);
  return { remote: path, source: null, dockerfile: file, bytes: writeTar([]) };
}

function readForeign(path: string, { host }: Session): TarMember {
  const looked = host.tree.look(path);
  if (!looked.ok) throw new EngineError('denied', `unable to open Dockerfile: open ${path}: ${looked.problem.message}`);
  return packFile({ path, name: FOREIGN, facts: { ...looked.value, userId: 0, groupId: 0 } }, host);
}

function* chain(members: Iterable<TarMember>, last: TarMember): Generator<TarMember> {
  yield* members;
  yield last;
}

async function readTyped({ io }: Session): Promise<Uint8Array> {
  const bytes = await collectBytes(io.stdin, LARGEST);
  if (!bytes) throw new EngineError('badRequest', 'the Dockerfile on standard input is too long');
  return bytes;
}
