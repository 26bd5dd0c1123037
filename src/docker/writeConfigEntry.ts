// config.json, changed one entry at a time: all other entries stay as they are, and the file is whole at every moment.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileProblem } from '../core/commands/FileProblem';
import { fail, succeed, type Result } from '../core/Result';
import { decodeJson } from './decodeJson';
import { findJsonProblem } from './findJsonProblem';
import { toFileProblem } from './toFileProblem';

/** Only its user may read what holds secrets. */
const PRIVATE = 0o600;

/** `bytes` is the file as it is, null where there is none. */
export function writeConfigEntry(path: string, bytes: Uint8Array | null, name: string, value: unknown): Result<null, FileProblem> {
  if (bytes && findJsonProblem(bytes) !== null) return fail({ kind: 'other', message: 'it is no JSON, and is left as it is' });
  const entries = Object.entries(bytes ? decodeJson(bytes) : { auths: {} }).filter(([key]) => key !== name);
  const config = Object.fromEntries(value === undefined ? entries : [...entries, [name, value]]);
  const fresh = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, JSON.stringify(config, null, '\t'), { mode: statSync(path, { throwIfNoEntry: false })?.mode ?? PRIVATE });
    renameSync(fresh, path);
    return succeed(null);
  } catch (error) {
    rmSync(fresh, { force: true });
    return fail(toFileProblem(error));
  }
}
