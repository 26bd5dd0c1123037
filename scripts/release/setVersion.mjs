// `npm version X.Y.Z` calls this: the version in package.json goes into manifest.json, versions.json and the changelog, so that the commit of the version holds all of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** `date` as 2026-01-31. Throws where there is nothing to release. */
export function setVersion(root, date) {
  const read = (name) => readFileSync(join(root, name), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version that Obsidian takes: three numbers, as in 1.2.3.`);
  const manifest = JSON.parse(read('manifest.json'));
  const versions = JSON.parse(read('versions.json'));
  const changelog = read('CHANGELOG.md');
  const [head, entries] = changelog.split(/^## Unreleased\n/m);
  const next = /^## /m.exec(entries ?? '');
  if ((entries ?? '').slice(0, next?.index).trim() === '') throw new Error('CHANGELOG.md says nothing under "## Unreleased": write what changed for a user, then release.');
  writeFileSync(join(root, 'manifest.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  // Obsidian looks here for the last version that an older app can run.
  const last = Object.values(versions).at(-1);
  if (last !== manifest.minAppVersion) writeFileSync(join(root, 'versions.json'), `${JSON.stringify({ ...versions, [version]: manifest.minAppVersion }, null, 2)}\n`);
  writeFileSync(join(root, 'CHANGELOG.md'), `${head}## Unreleased\n\n## ${version} (${date})\n${entries}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setVersion(resolve(import.meta.dirname, '../..'), new Date().toISOString().slice(0, 10));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
