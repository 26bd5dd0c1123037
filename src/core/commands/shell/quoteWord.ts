// A word in the form in which a shell reads it back as it is: for lines that are shown or copied.

export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}
