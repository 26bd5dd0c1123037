// What main.js owes the authors of the libraries in it: who they are and under which terms, as one comment. Most licences ask for just that in every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that let anybody hand on what contains them. Another one is a decision, not a build. */
const KNOWN = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** `inputs`: paths of all files that were bundled, relative to the project. Gives the comment; throws where a library has no licence that we know. */
export function writeNotices(root, inputs) {
  const packages = [...new Set(inputs.flatMap((path) => /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))].map((folder) => readPackage(root, folder));
  const terms = groupByBody(packages);
  const sections = [...terms.values()].map((all) => {
    const owners = all.map(({ name, version, copyright }) => [`${name} ${version}`, ...copyright.map((line) => `  ${line}`)].join('\n'));
    return `${owners.join('\n')}\n\n${all[0].text}`;
  });
  const notice = ['This file contains the libraries below, each under the terms that follow it.', ...sections].join(`\n\n${'-'.repeat(20)}\n`);
  return `\n/*!\n${notice.replaceAll('*/', '* /')}\n*/\n`;
}

function groupByBody(packages) {
  const groups = new Map();
  for (const each of packages) groups.set(each.body, [...(groups.get(each.body) ?? []), each]);
  return groups;
}

function readPackage(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!KNOWN.has(license)) throw new Error(`${name} is bundled and its licence is "${license}", which is none of ${[...KNOWN].join(', ')}: take another library, or decide.`);
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(\.(txt|md))?$/i.test(entry));
  if (!file) throw new Error(`${name} is bundled and brings no text of its licence, which main.js has to contain.`);
  const lines = readFileSync(join(root, folder, file), 'utf8').split(/\r?\n/);
  // Apache's text speaks of copyright everywhere, and shows how to write a line of it.
  const isOwner = (line) => /^\s*copyright\s+(?:\(c\)\s+)?\S*\d{4}/i.test(line);
  const text = lines.filter((line) => !isOwner(line) && !/^\s*(the )?mit license( \(mit\))?\s*$/i.test(line)).join('\n').trim().replace(/\n{3,}/g, '\n\n');
  return { name, version, copyright: lines.filter(isOwner).map((line) => line.trim()), text, body: text.replace(/\s+/g, ' ') };
}
