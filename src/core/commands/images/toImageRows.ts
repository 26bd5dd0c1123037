// An image of `GET /images/json` as rows of `docker images`: one for each of its tags, and for each digest where digests are shown.
import { showTime } from '../output/showTime';
import { timeAgo } from '../output/humanDuration';
import { humanSize } from '../output/humanSize';
import type { Row } from '../output/Row';
import { shortId } from '../output/shortId';
import type { Table } from '../output/Table';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { familiarName, readReference } from '../values/readReference';

export const imageTable: Table = {
  type: '*formatter.imageContext',
  headers: {
    ID: 'IMAGE ID', Repository: 'REPOSITORY', Tag: 'TAG', Digest: 'DIGEST', CreatedSince: 'CREATED', CreatedAt: 'CREATED AT', Size: 'SIZE',
    Containers: 'CONTAINERS', VirtualSize: 'SIZE', SharedSize: 'SHARED SIZE', UniqueSize: 'UNIQUE SIZE',
  },
};

export interface ImageView {
  /** Ids cut to fit a table. */
  readonly isShort: boolean;
  /** Digests get rows and columns of their own. */
  readonly showsDigests: boolean;
  /** A format that shows digests: a row for each digest of a tag, but none for those without a tag. */
  readonly usesDigests: boolean;
}

const none = '<none>';

export function toImageRows(image: unknown, view: ImageView): readonly Row[] {
  return nameRows(image, view).map(({ repository, tag, digest }) => toRow(image, view, [repository, tag, digest]));
}

interface Name {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

function nameRows(image: unknown, { showsDigests, usesDigests }: ImageView): readonly Name[] {
  const [tags, digests] = [listOf(image, 'RepoTags').map(String), listOf(image, 'RepoDigests').map(String)];
  const isDangling = tags.every((tag) => tag === '<none>:<none>') && digests.every((digest) => digest === '<none>@<none>');
  if (isDangling && tags.length < 2 && tags.length === digests.length) return [{ repository: none, tag: none, digest: none }];
  const digestsOf = group(digests, 'digest');
  const tagged = [...group(tags, 'tag')].flatMap(([repository, each]) => {
    const shown = showsDigests || usesDigests ? digestsOf.get(repository) : undefined;
    digestsOf.delete(repository);
    return each.flatMap((tag) => (shown ?? [none]).map((digest) => ({ repository, tag, digest })));
  });
  const untagged = [...digestsOf].flatMap(([repository, each]) =>
    (showsDigests ? each : ['']).map((digest) => ({ repository, tag: none, digest })),
  );
  return [...tagged, ...untagged];
}

/** What does not name an image is left out. */
function group(names: readonly string[], part: 'tag' | 'digest'): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const reference = readReference(name);
    if (!reference.ok || reference.value[part] === '') continue;
    const key = familiarName(reference.value);
    groups.set(key, [...(groups.get(key) ?? []), reference.value[part]]);
  }
  return groups;
}

function toRow(image: unknown, { isShort }: ImageView, [repository, tag, digest]: readonly [string, string, string]): Row {
  const number = (name: string): number => Number(fieldOf(image, name) ?? 0);
  const orNone = (name: string, show: (value: number) => string): string => (number(name) === -1 ? 'N/A' : show(number(name)));
  const id = textOf(image, 'Id');
  return {
    Containers: () => orNone('Containers', String),
    CreatedAt: () => showTime(number('Created')),
    CreatedSince: () => timeAgo(number('Created')),
    Digest: () => digest,
    ID: () => (isShort ? shortId(id) : id),
    Repository: () => repository,
    SharedSize: () => orNone('SharedSize', humanSize),
    Size: () => humanSize(number('Size'), 3),
    Tag: () => tag,
    UniqueSize: () => orNone('SharedSize', (shared) => humanSize(number('Size') - shared)),
    VirtualSize: () => humanSize(number('Size')),
  };
}
