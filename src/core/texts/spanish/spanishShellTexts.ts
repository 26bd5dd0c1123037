// Spanish words for lines that are not run here.
import type { ShellTexts } from '../ShellTexts';

export const spanishShellTexts: ShellTexts = {
  atLine: (line, text) => `Línea ${line}: ${text}`,
  problems: {
    unclosed: (token) => `${token} se abre y no se cierra.`,
    misplaced: (token) => `falta un comando en ${token}.`,
    placeholder: (token) => `${token} marca un hueco. Pon en su lugar lo que corresponda.`,
    background: (token) => `${token} mandaría un comando al segundo plano. Usa docker run -d, o un bloque para cada comando.`,
    compound: (token) => `${token} es cosa de una shell, y aquí no se ejecuta ninguna. Copia las líneas en un terminal.`,
    expansion: (token) => `${token} va más allá de lo que aquí se expande: $NOMBRE, \${NOMBRE}, \${NOMBRE:-otro}, $(docker …). Copia las líneas en un terminal.`,
    redirection: (token) => `${token} va más allá de las redirecciones de aquí: <, >, >>, 2>, 2>&1, << y <<<. Copia las líneas en un terminal.`,
    'other-shell': (token) => `${token} continúa una línea como PowerShell o cmd.exe. Termina la línea con \\.`,
    'here-document': (token) => `al documento que abre ${token} le falta su última línea.`,
    program: (token) => `${token} no se ejecuta aquí: solo docker y los filtros de texto habituales. Copia la línea en un terminal.`,
  },
};
