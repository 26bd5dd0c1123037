// Text in double quotes as Go's %q prints it: the form in which the CLI and the daemon quote what they complain about.

const named: Readonly<Record<string, string>> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"',
};

export function quoteGo(text: string): string {
  return `"${text.replace(/[\p{C}\p{Z}"\\]/gu, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  if (character === ' ') return character;
  const short = named[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
