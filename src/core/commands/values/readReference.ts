// Names of images as the CLI reads them: `nginx`, `ghcr.io/owner/app:1.2`, `alpine@sha256:…`, and what a registry calls them in full.
import { fail, succeed, type Result } from '../../Result';

export interface Reference {
  /** `docker.io`, `localhost:5000`. */
  readonly domain: string;
  /** `library/nginx`. */
  readonly path: string;
  /** '' where none was given. */
  readonly tag: string;
  /** `sha256:…`, '' where none was given. */
  readonly digest: string;
}

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domainPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const LONGEST_NAME = 255;

/** The problem is the CLI's own text. */
export function readReference(text: string): Result<Reference, string> {
  if (/^[0-9a-f]{64}$/.test(text)) return fail(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const { domain, rest } = splitDomain(text);
  const [named = '', digest = ''] = rest.split(/@(.*)/s, 2);
  const colon = named.indexOf(':');
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? '' : named.slice(colon + 1);
  const remoteName = colon < 0 ? rest : rest.slice(0, rest.indexOf(':'));
  if (remoteName.toLowerCase() !== remoteName && !rest.includes('@')) return fail(`invalid reference format: repository name (${remoteName}) must be lowercase`);
  const isWellFormed =
    domainPattern.test(domain) && pathPattern.test(path) && (colon < 0 || tagPattern.test(tag)) && (!rest.includes('@') || digestPattern.test(digest));
  if (!isWellFormed) return fail('invalid reference format');
  if (path.length > LONGEST_NAME) return fail(`repository name must not be more than ${LONGEST_NAME} characters`);
  return succeed({ domain, path, tag, digest });
}

/** With `latest` where neither tag nor digest was given. */
export function withDefaultTag(reference: Reference): Reference {
  return reference.tag === '' && reference.digest === '' ? { ...reference, tag: 'latest' } : reference;
}

/** `docker.io/library/nginx`. */
export function canonicalName(reference: Reference): string {
  return `${reference.domain}/${reference.path}`;
}

/** As people write it: `nginx:latest`. */
export function familiarReference(reference: Reference): string {
  return familiarName(reference) + suffixOf(reference);
}

/** In full: `docker.io/library/nginx:latest`. */
export function canonicalReference(reference: Reference): string {
  return canonicalName(reference) + suffixOf(reference);
}

function suffixOf({ tag, digest }: Reference): string {
  return `${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}

export function familiarName({ domain, path }: Reference): string {
  if (domain !== 'docker.io') return `${domain}/${path}`;
  return path.startsWith('library/') && !path.slice(8).includes('/') ? path.slice(8) : path;
}

function splitDomain(text: string): { readonly domain: string; readonly rest: string } {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first;
  const domain = isDomain ? first : 'docker.io';
  const rest = isDomain ? text.slice(slash + 1) : text;
  const isHub = domain === 'docker.io' || domain === 'index.docker.io';
  return { domain: isHub ? 'docker.io' : domain, rest: isHub && !rest.includes('/') ? `library/${rest}` : rest };
}
