// Whether a text begins with one of some words, all of them whole and folded.
export function beginsWith(folded: string, words: readonly string[]): boolean {
  return words.some((each) => folded.startsWith(each) && !/^[a-z0-9]/.test(folded.slice(each.length)));
}
