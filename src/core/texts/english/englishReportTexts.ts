// The English words of the headless notebook.
import type { ReportTexts } from '../ReportTexts';

const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;

export const englishReportTexts: ReportTexts = {
  help: (version) => `Docker Notebook ${version}, without Obsidian: what a vault holds, what it lacks, and its commands run.

Usage:
  notebook analyse PATH [--json] [--language LANGUAGE]
      Reads a note or every note below a folder, and reports sections, commands,
      code blocks, the topic map and what is unfinished.
        --json                write the whole result as JSON
        --language LANGUAGE   en or es; otherwise the language of the terminal
  notebook check PATH [--json] [--language LANGUAGE]
      Asks the Docker engine whether what the docker-check blocks of a note, or
      of every note below a folder, expect is so. Only reads.
  notebook gaps PATH [--format FORMAT] [--fail-on SEVERITY] [--language LANGUAGE]
      Lists what is unfinished, without asking an engine; for CI.
        --format FORMAT       text, json or sarif (SARIF 2.1.0)
        --fail-on SEVERITY    info, warning (if nothing is said), error or never
  notebook export PATH --format FORMAT [--out FILE] [--language LANGUAGE]
      Writes the topic map of a note, or of every note below a folder, as canvas
      (JSON Canvas), mermaid, dot (Graphviz), json, csv (the ties), moc, a map of
      contents in Markdown, or svg, a picture.
        --out FILE            into that file. A map of contents takes the place
                              of the one in it and leaves all else untouched
  notebook exec [--note PATH] LINE…
      Runs the lines on the Docker engine; "-" reads them from standard input.
      Ends with the exit code of the last command.
        --note PATH           as if they stood at the end of that note: builds
                              take their Dockerfile and files from its blocks
  notebook --help
  notebook --version

Exit codes of analyse and export:
  0  everything was read
  2  a path is missing, holds no note, or a note could not be read; the file
     could not be written; or the command line is wrong

Exit codes of gaps:
  0  nothing unfinished weighs as much as --fail-on says
  1  something does
  2  as for analyse

Exit codes of check:
  0  everything holds
  1  something does not
  2  nothing fails, but not everything could be asked or understood; or as
     for analyse

Environment:
  LC_ALL, LC_MESSAGES, LANG   the language of the report, the first that is set
  NO_COLOR                    no colours
`,
  noteSummary: ({ sections, empty, unfinished, complete, commands, blocks, gaps }) =>
    `${count(sections, 'section')} (${complete} complete, ${unfinished} unfinished, ${empty} empty), ` +
    `${count(commands, 'command')}, ${count(blocks, 'code block')}, ${count(gaps, 'gap')}`,
  noGaps: 'Nothing unfinished was found.',
  gapsByRule: 'Gaps by kind',
  notebookSummary: ({ notes, sections, topics, ties, gaps }) =>
    `${count(notes, 'note')}, ${count(sections, 'section')}, ${count(topics, 'topic')}, ${count(ties, 'tie')}, ${count(gaps, 'gap')}`,
  topicsByKind: 'Topics by kind',
  topicKinds: {
    note: 'notes',
    section: 'sections',
    concept: 'concepts',
    command: 'commands',
    instruction: 'Dockerfile instructions',
    term: 'terms',
    tag: 'tags',
    source: 'sources',
  },
  problems: {
    noPath: 'Say which note or folder to read: notebook analyse PATH.',
    missingPath: (path) => `There is no file or folder ${path}. Check the path; a relative one starts at the current folder.`,
    noNotes: (path) => `There is no note in ${path}: a note is a file that ends in .md.`,
    unreadable: (path, reason) => `${path} could not be read (${reason}). The other notes are reported without it.`,
    failedNote: (path, reason) => `${path} could not be analysed (${reason}). Please report this as a fault of Docker Notebook.`,
    unknownCommand: (command) => `There is no command “${command}”. See: notebook --help.`,
    unknownOption: (option) => `There is no option ${option}. See: notebook --help.`,
    missingValue: (option) => `${option} needs a value. See: notebook --help.`,
    noFormat: (formats) => `Say in which format: notebook export PATH --format ${formats.join('|')}.`,
    unknownFormat: (format, formats) => `There is no format “${format}”. There are: ${formats.join(', ')}.`,
    unknownSeverity: (severity, severities) => `There is no severity “${severity}”. There are: ${severities.join(', ')}.`,
    unwritable: (path, reason) => `${path} could not be written (${reason}).`,
    damagedContents: (path, problem) => `${path} was left as it is. ${problem}`,
    tooManyPaths: (path) => `Only one path can be read at a time; ${path} is one too many.`,
  },
};
