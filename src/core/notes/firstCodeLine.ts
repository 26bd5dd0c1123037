// The first line of a code that says something: neither blank nor a comment.
export function firstCodeLine(code: string): string {
  return code.split('\n').map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#')) ?? '';
}
