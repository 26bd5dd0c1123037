// Takes the mark off a name of a ConceptSource: `image?` is the name `image`, which counts only near what is about Docker.
import type { NameForm } from './VocabularyName';

const forms: Readonly<Record<string, NameForm>> = { '+': 'general', '?': 'near', '!': 'alone', '^': 'capitals' };

export function readName(written: string): { readonly name: string; readonly form: NameForm } {
  const form = forms[written.slice(-1)];
  return form ? { name: written.slice(0, -1), form } : { name: written, form: 'anywhere' };
}
