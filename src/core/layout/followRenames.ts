// Which topics are those that were known by another id: after a note or a heading got another name, its place on the map goes with it.
// Ids of sections are `section:PATH#HEADING#HEADING`, as placeNote makes them.
import type { Topic } from '../map/TopicMap';

/** From the new id to the old one. Where it could be several, it is none. */
export function followRenames(before: readonly Topic[], after: readonly Topic[]): ReadonlyMap<string, string> {
  const [old, now] = [indexOf(before), indexOf(after)];
  const gone = before.filter(({ id }) => !now.has(id));
  const fresh = after.filter(({ id }) => !old.has(id));
  const renamed = new Map<string, string>();
  if (gone.length === 0 || fresh.length === 0) return renamed;
  const paths = followNotes(gone, fresh);
  for (const topic of fresh) {
    const oldPath = paths.get(topic.path);
    const id = oldPath === undefined ? '' : topic.id.replace(`:${topic.path}`, `:${oldPath}`);
    if (old.has(id) && !now.has(id)) renamed.set(topic.id, id);
  }
  followHeadings({ gone, fresh, paths, renamed });
  return renamed;
}

/** From the new path to the old one: the note that has the same headings now, or the only one that it can be. */
function followNotes(gone: readonly Topic[], fresh: readonly Topic[]): ReadonlyMap<string, string> {
  const goneTrails = trailsByPath(gone);
  const paths = new Map<string, string>();
  for (const [path, trails] of trailsByPath(fresh)) {
    const same = [...goneTrails].filter(([, others]) => others === trails);
    const [only] = same.length === 1 ? same : [];
    if (only) paths.set(path, only[0]);
  }
  return paths;
}

/** Notes by path, with all their headings in one string. */
function trailsByPath(topics: readonly Topic[]): ReadonlyMap<string, string> {
  const trails = new Map<string, string>();
  for (const { kind, path } of topics) if (kind === 'note') trails.set(path, '');
  for (const { id, kind, path } of topics) {
    const known = trails.get(path);
    if (kind === 'section' && known !== undefined) trails.set(path, `${known}\n${trailOf(id)}`);
  }
  return trails;
}

interface Change {
  readonly gone: readonly Topic[];
  readonly fresh: readonly Topic[];
  readonly paths: ReadonlyMap<string, string>;
  readonly renamed: Map<string, string>;
}

/** A heading is the old one where it is below the same headings and either on the same line or the only one that changed there. */
function followHeadings({ gone, fresh, paths, renamed }: Change): void {
  const taken = new Set(renamed.values());
  const goneBelow = groupByParent(gone.filter(({ id, kind }) => kind === 'section' && !taken.has(id)));
  const parents = new Map<string, string>();
  for (const [parent, sections] of groupByParent(fresh.filter(({ id, kind }) => kind === 'section' && !renamed.has(id)))) {
    const candidates = goneBelow.get(oldParentOf(parent, parents, paths)) ?? [];
    for (const section of sections) {
      const same = candidates.filter(({ line }) => line === section.line);
      const [match] = same.length === 1 ? same : candidates.length === 1 && sections.length === 1 ? candidates : [];
      if (!match) continue;
      renamed.set(section.id, match.id);
      parents.set(section.id, match.id);
    }
  }
}

function oldParentOf(parent: string, parents: ReadonlyMap<string, string>, paths: ReadonlyMap<string, string>): string {
  const known = parents.get(parent);
  if (known !== undefined) return known;
  const path = parent.slice('section:'.length).split('#')[0] ?? '';
  return parent.replace(`:${path}`, `:${paths.get(path) ?? path}`);
}

/** Outer headings come first, as the map has them. */
function groupByParent(sections: readonly Topic[]): ReadonlyMap<string, readonly Topic[]> {
  const groups = new Map<string, Topic[]>();
  for (const section of sections) {
    const parent = section.id.slice(0, section.id.lastIndexOf('#'));
    const group = groups.get(parent);
    if (group) group.push(section);
    else groups.set(parent, [section]);
  }
  return groups;
}

const trailOf = (id: string): string => id.slice(id.indexOf('#'));
const indexOf = (topics: readonly Topic[]): ReadonlyMap<string, Topic> => new Map(topics.map((topic) => [topic.id, topic]));
