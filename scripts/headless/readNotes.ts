// Reads the notes that a path names: the file itself, or every .md below a folder but in dot folders and node_modules.
// A file that cannot be read is a problem of its own; the rest go on. Bytes that are no UTF-8 become U+FFFD.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface ReadNotes {
  /** Paths from the folder, with `/`, in their order. */
  readonly texts: readonly (readonly [path: string, text: string])[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  readonly isFolder: boolean;
}

/** Null where nothing stands at the path. */
export async function readNotes(path: string): Promise<ReadNotes | null> {
  const unreadable: { path: string; reason: string }[] = [];
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => null);
  if (isFolder === null) return null;
  const refuse = (place: string) => (error: unknown): null => {
    unreadable.push({ path: place, reason: reasonOf(error) });
    return null;
  };

  const listFolder = async (folder: string): Promise<string[]> => {
    const entries = (await readdir(join(path, folder), { withFileTypes: true }).catch(refuse(folder || path))) ?? [];
    const paths: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        // A link to a folder is no directory here: following it could go round for ever.
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') paths.push(...(await listFolder(place)));
      } else if (/\.md$/i.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isNote(join(path, place)))))) paths.push(place);
    }
    return paths;
  };

  const places = isFolder ? (await listFolder('')).sort() : [basename(path)];
  const texts: (readonly [string, string])[] = [];
  for (const place of places) {
    const bytes = await readFile(isFolder ? join(path, place) : path).catch(refuse(place));
    if (bytes) texts.push([place, bytes.toString('utf8')]);
  }
  return { texts, unreadable, isFolder };
}

/** What a link leads to: a file, or nothing, which reading will report. */
async function isNote(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => true);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
