// The language that a fence's first word names. `{bash}` and `bash{1,3}` are ways of other tools to write language and attributes.

export function languageOfFence(word: string): string {
  return /^[^{]*/.exec(word.replace(/^\{\.?/, ''))?.[0].replace(/[},]+$/, '').toLowerCase() ?? '';
}
