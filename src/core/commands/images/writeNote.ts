// A remark of the CLI beside a command's output, set apart by ` Info -> ` and, on a terminal, by colour.

const INDENT = ' '.repeat(9);
const [BOLD, ITALIC, PLAIN] = ['\x1b[1m', '\x1b[3m', '\x1b[0m'];
const LABEL = `${BOLD}\x1b[106m\x1b[30mi${PLAIN}${PLAIN} \x1b[96mInfo → ${PLAIN}${PLAIN}`;

export function writeNote(text: string, isTerminal: boolean): string {
  const emphasise = (line: string): string => `${ITALIC}${line.replaceAll('--platform', `${BOLD}--platform${PLAIN}`)}${PLAIN}`;
  const lines = text.split('\n').map((line) => (isTerminal ? emphasise(line) : line));
  return `\n${isTerminal ? LABEL : ' Info -> '}${lines.join(`\n${INDENT}`)}\n`;
}
