// English words for lines that are not run here.
import type { ShellTexts } from '../ShellTexts';

export const englishShellTexts: ShellTexts = {
  atLine: (line, text) => `Line ${line}: ${text}`,
  problems: {
    unclosed: (token) => `${token} is opened and never closed.`,
    misplaced: (token) => `a command is missing at ${token}.`,
    placeholder: (token) => `${token} is a placeholder. Put what it stands for in its place.`,
    background: (token) => `${token} would send a command to the background. Use docker run -d, or a block for each command.`,
    compound: (token) => `${token} belongs to a shell, and no shell runs here. Copy the lines into a terminal.`,
    expansion: (token) => `${token} is beyond what is expanded here: $NAME, \${NAME}, \${NAME:-default}, $(docker …). Copy the lines into a terminal.`,
    redirection: (token) => `${token} is beyond the redirections that run here: <, >, >>, 2>, 2>&1, << and <<<. Copy the lines into a terminal.`,
    'other-shell': (token) => `${token} continues a line as PowerShell or cmd.exe do. End the line with \\ instead.`,
    'here-document': (token) => `the here-document that ${token} opens has no last line.`,
    program: (token) => `${token} is not run here: only docker and the usual text filters are. Copy the line into a terminal.`,
  },
};
