// A small tokenizer for the languages that notes about Docker hold: enough colour to read by, in Reading view and in the editor.

export interface CodeToken {
  readonly from: number;
  readonly to: number;
  readonly kind: 'comment' | 'string' | 'keyword' | 'variable' | 'parameter' | 'number' | 'property';
}

type Rule = readonly [kind: CodeToken['kind'], pattern: RegExp];

const strings: Rule = ['string', /"(?:\\.|[^"\\\n])*"|'[^'\n]*'/y];
const numbers: Rule = ['number', /\b\d+(?:\.\d+)?\b/y];

const shell: readonly Rule[] = [
  ['comment', /(?<=^|\s)#.*/my],
  strings,
  ['variable', /\$(?:\{[^}\n]*\}|\w+|[@*#?$!-])/y],
  ['parameter', /(?<=\s)--?[A-Za-z][\w-]*/y],
  ['keyword', /(?<=^|[|;&]\s*|\bsudo\s+|^[$#]\s)(?:docker(?:-compose)?|sudo|cd|echo|export|if|then|else|fi|for|do|done|while|curl|cat|grep|ls|apt-get|git|npm)\b/my],
];

const dockerfile: readonly Rule[] = [
  ['comment', /^\s*#.*/my],
  ['keyword', /^\s*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\b|\bAS\b/imy],
  strings,
  ['variable', /\$(?:\{[^}\n]*\}|\w+)/y],
  ['parameter', /(?<=\s)--[\w-]+/y],
];

const data: readonly Rule[] = [
  ['comment', /(?<=^|\s)#.*/my],
  ['property', /(?:"(?:\\.|[^"\\\n])*"|[\w.-]+)(?=\s*:(?:\s|$))/my],
  strings,
  ['keyword', /\b(?:true|false|null|yes|no)\b/y],
  numbers,
];

const languages: Readonly<Record<string, readonly Rule[]>> = {
  ...Object.fromEntries(['bash', 'sh', 'shell', 'zsh', 'console', 'docker', 'docker-run'].map((name) => [name, shell])),
  dockerfile,
  ...Object.fromEntries(['yaml', 'yml', 'json', 'toml'].map((name) => [name, data])),
};

const isDockerfile = (code: string): boolean => /^\s*(#.*\n\s*)*(FROM|ARG)\s/i.test(code);

function matchAt(rules: readonly Rule[], code: string, at: number): CodeToken | null {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(code);
    if (match && match[0].length > 0) return { from: at, to: at + match[0].length, kind };
  }
  return null;
}

export function tokenizeCode(language: string, code: string): CodeToken[] {
  const name = language.toLowerCase() === 'docker' && isDockerfile(code) ? 'dockerfile' : language.toLowerCase();
  const rules = Object.hasOwn(languages, name) ? languages[name] : undefined;
  const tokens: CodeToken[] = [];
  for (let at = 0; rules && at < code.length; ) {
    const token = matchAt(rules, code, at);
    if (token) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}
