// The image that a pull or push is about: the tag `latest` goes without saying, all tags go without a tag.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import { readReference, withDefaultTag, type Reference } from '../values/readReference';

export interface ImageTarget {
  readonly reference: Reference;
  readonly isAllTags: boolean;
  /** What the CLI says of a tag that it chose itself, '' where it says nothing. */
  readonly notice: string;
}

/** The problem is the CLI's own text. */
export function readImageTarget(values: FlagValues): Result<ImageTarget, string> {
  const read = readReference(values.args[0] ?? '');
  if (!read.ok) return read;
  const isAllTags = values.bool('all-tags');
  const isNameOnly = read.value.tag === '' && read.value.digest === '';
  if (isAllTags && !isNameOnly) return fail("tag can't be used with --all-tags/-a");
  const isChosen = isNameOnly && !isAllTags && !values.bool('quiet');
  const reference = isAllTags ? read.value : withDefaultTag(read.value);
  return succeed({ reference, isAllTags, notice: isChosen ? `Using default tag: ${reference.tag}\n` : '' });
}
