// What a run changed: read from its requests and their answers, and from nothing else.
import { fieldOf, listOf, textOf } from '../commands/values/fieldOf';
import type { Change } from './Change';
import { ChangeList } from './ChangeList';
import { findOperation } from './findOperation';
import { readOpenPorts } from './readOpenPorts';
import type { RecordedRequest } from './RecordedRequest';

export function findChanges(requests: readonly RecordedRequest[]): readonly Change[] {
  const list = new ChangeList();
  for (const request of requests) {
    const status = request.answer?.status ?? 0;
    if (status < 100 || status >= 400) continue;
    const operation = findOperation(request.method, request.path)?.name ?? '';
    readers[operation]?.(request, list);
  }
  return list.changes;
}

type Reader = (request: RecordedRequest, list: ChangeList) => void;

const valueOf = ({ answer }: RecordedRequest): unknown => answer?.value ?? null;
/** The last of a stream's values come first where the answer is a list of them. */
const valuesOf = (request: RecordedRequest): readonly unknown[] => {
  const value = valueOf(request);
  return Array.isArray(value) ? value : [value];
};
/** 304: it was so already. */
const isNews = ({ answer }: RecordedRequest): boolean => answer?.status !== 304;
const queryOf = ({ query }: RecordedRequest, name: string): string => query.find(([key]) => key === name)?.[1] ?? '';
/** As people call it: without the registry that goes without saying. */
const imageOf = (request: RecordedRequest, name: string): string => queryOf(request, name).replace(/^docker\.io\/(?:library\/)?/, '');
const nameIn = ({ path }: RecordedRequest, position = 2): string => decodeURIComponent(path.split('/')[position] ?? '');
const namesOf = (value: unknown, field: string): readonly string[] => listOf(value, field).flatMap((each) => (typeof each === 'string' ? [each] : []));

const readers: Readonly<Record<string, Reader>> = {
  ContainerCreate: (request, list) => {
    const isPassing = fieldOf(fieldOf(request.body, 'HostConfig'), 'AutoRemove') === true;
    list.create(textOf(valueOf(request), 'Id'), queryOf(request, 'name'), isPassing);
  },
  ContainerStart: (request, list) => (isNews(request) ? list.tell('started', nameIn(request)) : undefined),
  ContainerRestart: (request, list) => list.tell('started', nameIn(request)),
  ContainerStop: (request, list) => (isNews(request) ? list.tell('stopped', nameIn(request)) : undefined),
  ContainerKill: (request, list) => (/^(|KILL|SIGKILL|9)$/.test(queryOf(request, 'signal')) ? list.tell('stopped', nameIn(request)) : undefined),
  ContainerPause: (request, list) => list.tell('paused', nameIn(request)),
  ContainerUnpause: (request, list) => list.tell('resumed', nameIn(request)),
  ContainerRename: (request, list) => list.rename(nameIn(request), queryOf(request, 'name')),
  ContainerDelete: (request, list) => list.remove('container', [nameIn(request)]),
  ContainerWait: (request, list) => {
    const code = valuesOf(request).map((value) => fieldOf(value, 'StatusCode')).find((each) => typeof each === 'number');
    if (typeof code === 'number') list.exit(nameIn(request), code, queryOf(request, 'condition') === 'removed');
  },
  ContainerInspect: (request, list) => {
    if (request.by === 'notebook') list.see(nameIn(request), textOf(valueOf(request), 'Name').replace(/^\//, ''), readOpenPorts(valueOf(request)));
  },
  ContainerPrune: (request, list) => prune(request, list, 'container', namesOf(valueOf(request), 'ContainersDeleted')),
  ImageCreate: (request, list) => {
    const isNew = valuesOf(request).some((value) => /^Status: Downloaded newer image|^sha256:/.test(textOf(value, 'status')));
    const [name, tag] = [imageOf(request, 'fromImage'), queryOf(request, 'tag')];
    if (isNew) list.add('image', [name === '' ? imageOf(request, 'repo') || 'sha256' : tag === '' || tag === 'latest' ? name : `${name}${tag.startsWith('sha256:') ? '@' : ':'}${tag}`]);
  },
  ImageBuild: (request, list) => {
    const id = valuesOf(request).map((value) => textOf(fieldOf(value, 'aux'), 'ID')).find((each) => each !== '');
    if (id !== undefined) list.add('image', [imageOf(request, 't') || shorten(id)]);
  },
  ImageLoad: (request, list) => {
    const names = valuesOf(request).flatMap((value) => /^Loaded image(?: ID)?: (.+?)\s*$/.exec(textOf(value, 'stream'))?.[1] ?? []);
    list.add('image', names.map(shorten));
  },
  ImageCommit: (request, list) => {
    const [repo, tag] = [imageOf(request, 'repo'), queryOf(request, 'tag')];
    list.add('image', [repo === '' ? shorten(textOf(valueOf(request), 'Id')) : `${repo}${tag === '' ? '' : `:${tag}`}`]);
  },
  ImageTag: (request, list) => list.tag(`${imageOf(request, 'repo')}${queryOf(request, 'tag') === '' ? '' : `:${queryOf(request, 'tag')}`}`),
  ImageDelete: (request, list) => list.remove('image', removedImages(valuesOf(request), decodeURIComponent(request.path.slice('/images/'.length)))),
  ImagePrune: (request, list) => prune(request, list, 'image', removedImages(listOf(valueOf(request), 'ImagesDeleted'), '')),
  VolumeCreate: (request, list) => list.add('volume', [textOf(valueOf(request), 'Name')]),
  VolumeDelete: (request, list) => list.remove('volume', [nameIn(request)]),
  VolumePrune: (request, list) => prune(request, list, 'volume', namesOf(valueOf(request), 'VolumesDeleted')),
  NetworkCreate: (request, list) => list.add('network', [textOf(request.body, 'Name')]),
  NetworkDelete: (request, list) => list.remove('network', [nameIn(request)]),
  NetworkPrune: (request, list) => prune(request, list, 'network', namesOf(valueOf(request), 'NetworksDeleted')),
  BuildPrune: (request, list) => prune(request, list, 'image', []),
};

function prune(request: RecordedRequest, list: ChangeList, what: 'container' | 'image' | 'volume' | 'network', names: readonly string[]): void {
  list.remove(what, names);
  const bytes = fieldOf(valueOf(request), 'SpaceReclaimed');
  if (typeof bytes === 'number') list.reclaim(bytes);
}

/** Of each image that is gone its name; an image that only lost a name is still there. */
function removedImages(values: readonly unknown[], asked: string): readonly string[] {
  const untagged = values.map((value) => textOf(value, 'Untagged')).filter((name) => name !== '' && !name.includes('@'));
  const deleted = values.map((value) => textOf(value, 'Deleted')).filter((id) => id !== '');
  if (deleted.length === 0) return [];
  if (asked !== '') return [untagged[0] ?? shorten(asked)];
  return untagged.length > 0 ? untagged : deleted.map(shorten);
}

function shorten(name: string): string {
  return /^(?:sha256:)?[0-9a-f]{64}$/.test(name) ? name.replace('sha256:', '').slice(0, 12) : name;
}
