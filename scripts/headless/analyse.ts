// `analyse PATH`: what a note or a vault holds and what it lacks, for a person or as JSON. Exit code 2 where not everything could be read.
import process from 'node:process';
import type { Texts } from '../../src/core/texts/Texts';
import type { NotebookIndex } from '../../src/services/NotebookIndex';
import { complain } from './complain';
import { openVault } from './openVault';
import { paintFor } from './Paint';
import { readAsked } from './readAsked';
import { toAnalysis } from './toAnalysis';
import { writeReport } from './writeReport';

export async function analyse(args: readonly string[]): Promise<number> {
  const asked = await readAsked(args);
  if (!asked.ok) return complain(asked.problem);
  const { options, texts, read } = asked.value;
  const { path, isJson } = options;

  const { index, faults } = await openVault(asked.value);
  process.stdout.write(isJson ? `${JSON.stringify(toAnalysis(index.notebook, texts), null, 2)}\n` : describe(index, folderOf(path, read.isFolder), texts));
  return faults.length > 0 ? complain(faults) : 0;
}

function describe({ notebook }: NotebookIndex, folder: string, texts: Texts): string {
  const paint = paintFor(process.stdout.isTTY, process.env);
  return writeReport({ analysis: toAnalysis(notebook, texts), notebook, folder, texts, paint });
}

/** What the report puts before a note's path so that it can be opened from here. */
function folderOf(path: string, isFolder: boolean): string {
  const place = path.replace(/\\/g, '/');
  return isFolder ? place : place.split('/').slice(0, -1).join('/');
}
