// `docker tag`: a further name for an image.
import { succeed } from '../Result';
import { defineCommand } from './defineCommand';
import { imagePath } from './images/imagePath';
import { exit } from './Output';
import { refuse } from './refuseUsage';
import { quoteGo } from './values/quoteGo';
import { canonicalName, readReference, withDefaultTag } from './values/readReference';

export const tag = defineCommand({
  name: 'tag',
  aliases: ['image tag'],
  summary: 'Give an image a further name',
  usage: 'SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  flags: [],
  args: [2, 2],
  isInterspersed: false,
  examples: [
    { line: 'docker tag timer ana/timer:2', requests: ['POST /images/timer/tag?repo=docker.io/ana/timer&tag=2'] },
    { line: 'docker tag timer localhost:5000/timer', requests: ['POST /images/timer/tag?repo=localhost:5000/timer&tag=latest'] },
    { line: 'docker tag timer ana/Timer', requests: [], refusedWith: 1 },
    { line: 'docker tag timer', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [source = '', target = ''] = values.args;
    const problem = isId(source) ? null : describe(source);
    if (problem !== null) return refuse(problem);
    const read = readReference(target);
    if (!read.ok) return refuse(describe(target) ?? '');
    if (read.value.digest !== '') return refuse('refusing to create a tag with a digest reference');
    const reference = withDefaultTag(read.value);
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const query = { repo: canonicalName(reference), tag: reference.tag };
        await engine.ask({ method: 'POST', path: imagePath(source, '/tag'), query }, cancel);
        yield exit(0);
      },
    });
  },
});

function isId(text: string): boolean {
  return /^(sha256:)?[0-9a-f]{64}$/.test(text);
}

function describe(text: string): string | null {
  const read = readReference(text);
  return read.ok ? null : `Error parsing reference: ${quoteGo(text)} is not a valid repository/tag: ${read.problem}`;
}
