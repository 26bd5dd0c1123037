// `export PATH --format FORMAT`: the topic map of a note or a vault as text. Exit code 2 where not everything could be read, or nothing be written.
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { Exporter } from '../../src/core/export/Exporter';
import { updateContents } from '../../src/core/export/updateContents';
import { applyEdit } from '../../src/core/edits/applyEdit';
import { fail, succeed, type Result } from '../../src/core/Result';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import type { Texts } from '../../src/core/texts/Texts';
import { textsFor } from '../../src/core/texts/textsFor';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { complain } from './complain';
import { readAsked } from './readAsked';
import { readExportOptions } from './readExportOptions';
import { svgPicture } from './svgPicture';
import { terminalLanguage } from './terminalLanguage';

export async function exportMap(args: readonly string[]): Promise<number> {
  const given = readExportOptions(args, reportTextsFor(textsFor(terminalLanguage(process.env)).language).problems);
  if (!given.ok) return complain([given.problem]);
  const { exporter, out, rest } = given.value;
  const asked = await readAsked(rest);
  if (!asked.ok) return complain(asked.problem);
  const { options, texts, read } = asked.value;
  const { problems } = reportTextsFor(texts.language);
  const faults = [...asked.value.faults];

  const index = new NotebookIndex();
  index.onProblem((problem) => faults.push(problems.failedNote(problem.path, String(problem.error))));
  // A map of contents does not list the note that it stands in.
  const own = exporter?.id === 'moc' && out !== null && read.isFolder ? relative(resolve(options.path), resolve(out)).split(sep).join('/') : null;
  index.refreshAll(read.texts.filter(([path]) => path !== own));
  const { map, notes } = index.notebook;
  const text = exporter ? exporter.write({ map, notes, places: null, words: texts.exports.words }) : svgPicture(index.notebook, texts);
  if (out === null) process.stdout.write(text);
  else {
    const written = await write(out, text, exporter, texts);
    if (!written.ok) faults.push(written.problem);
  }
  return faults.length > 0 ? complain(faults) : 0;
}

async function write(out: string, text: string, exporter: Exporter | null, texts: Texts): Promise<Result<null, string>> {
  const { problems } = reportTextsFor(texts.language);
  try {
    const isContents = exporter?.id === 'moc';
    const before = isContents ? await readFile(out, 'utf8').catch(emptyWhereMissing) : '';
    const edit = isContents ? updateContents(before, text) : succeed({ from: 0, to: 0, insert: text });
    if (!edit.ok) return fail(problems.damagedContents(out, texts.exports.problems[edit.problem.kind](edit.problem.line)));
    await writeFile(out, applyEdit(before, edit.value));
    return succeed(null);
  } catch (error) {
    return fail(problems.unwritable(out, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
}

function emptyWhereMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
