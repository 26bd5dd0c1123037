// `docker build`: what is sent, what stays behind, where the Dockerfile comes from, and where a failure is pointed to.
import { describe, expect, test } from 'vitest';
import { readTar } from '../../../../src/core/commands/archive/readTar';
import { findNoteFiles } from '../../../../src/core/commands/build/findNoteFiles';
import { findStepLine } from '../../../../src/core/commands/build/findStepLine';
import { IgnoreRules } from '../../../../src/core/commands/build/IgnoreRules';
import { parseNote } from '../../../../src/core/notes/parseNote';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { FakeIo } from '../../../fakes/FakeIo';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly input?: string;
  readonly note?: string;
  readonly progress?: readonly unknown[];
  readonly answers?: FakeAnswers;
}

const off = { DOCKER_BUILDKIT: '0' };

async function build(line: string, { files = {}, environment = off, config = {}, input = '', note, progress = [{ stream: 'Step 1/1 : FROM busybox\n' }, { aux: { ID: 'sha256:abc' } }], answers = {} }: World = {}): Promise<
  LinesOutcome & { readonly lines: readonly string[]; readonly sent: Readonly<Record<string, string>> }
> {
  const chunks = [new TextEncoder().encode(progress.map((each) => `${JSON.stringify(each)}\n`).join(''))];
  const engine = new FakeEngine({ 'POST /build': { chunks }, ...answers });
  const parsed = note === undefined ? null : parseNote('Timer.md', note);
  const noteFiles = parsed ? { noteFiles: findNoteFiles(parsed, parsed.text.length) } : {};
  const outcome = await runLines(line, { engine, host: new FakeHost(files, environment, config), io: new FakeIo([input]), ...noteFiles });
  const sent: Record<string, string> = {};
  const upload = engine.requests[0]?.upload;
  if (upload) {
    for await (const { entry, bytes } of readTar(upload)) {
      let text = '';
      for await (const chunk of bytes) text += new TextDecoder().decode(chunk);
      sent[entry.path] = text;
    }
  }
  return { ...outcome, lines: engine.lines, sent };
}

describe('a folder', () => {
  const files = { Dockerfile: 'FROM busybox\n', 'app/main.py': 'print()', 'app/log/x.log': 'x', 'notes.md': '#', 'README.md': '# r' };

  test('is sent without what its .dockerignore leaves out', async () => {
    const { sent, lines, code } = await build('docker build -t timer .', { files: { ...files, '.dockerignore': '# no logs\n**/*.log\n*.md\n!README.md\nDockerfile\n' } });
    expect(Object.keys(sent)).toEqual(['.dockerignore', 'Dockerfile', 'README.md', 'app/', 'app/log/', 'app/main.py']);
    expect(lines).toEqual(['POST /build?dockerfile=Dockerfile&t=timer&version=1']);
    expect(code).toBe(0);
  });

  test('says what it is built with', async () => {
    const line = 'docker build --build-arg V=1 --build-arg FROM_ENV --build-arg UNSET --label a=b --no-cache --pull --rm=false -m 1g --ulimit nofile=5:6 --target base --network host -f app/main.py .';
    const { lines } = await build(line, { files, environment: { ...off, FROM_ENV: 'zz' }, config: { proxies: { default: { httpProxy: 'http://p' } } } });
    expect(lines).toEqual([
      'POST /build?buildargs={"HTTP_PROXY":"http://p","http_proxy":"http://p","V":"1","FROM_ENV":"zz","UNSET":null}&dockerfile=app/main.py&labels={"a":"b"}&memory=1073741824&networkmode=host&nocache=1&pull=1&rm=0&target=base&ulimits=[{"Name":"nofile","Soft":5,"Hard":6}]&version=1',
    ]);
  });

  test.each([
    ['docker build nodir', 'unable to prepare context: path "nodir" not found'],
    ['docker build Dockerfile', 'unable to prepare context: context must be a directory: /home/ana/notes/Dockerfile'],
    ['docker build -f missing .', 'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /home/ana/notes/missing: no such file or directory'],
    ['docker build -f - -', "invalid argument: can't use stdin for both build context and dockerfile"],
  ])('%s: %s', async (line, message) => {
    const { stderr, code, lines } = await build(line, { files });
    expect(stderr.endsWith(`\n\n${message}\n`)).toBe(true);
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
  });
});

describe('the builder that the CLI has', () => {
  test('is told to be the old one', async () => {
    expect((await build('docker build -', { input: 'FROM busybox', environment: {} })).stderr).toMatch(/^DEPRECATED: The legacy builder .*\n {12}Install the buildx component/);
    expect((await build('docker build -', { input: 'FROM busybox' })).stderr).toMatch(/^DEPRECATED: .*\n {12}BuildKit is currently disabled/);
  });

  test.each([['1', 'ERROR: BuildKit is enabled but the buildx component is missing or broken.'], ['maybe', 'DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax']])(
    'DOCKER_BUILDKIT=%s is refused', async (value, message) => {
      const { stderr, code, lines } = await build('docker build .', { environment: { DOCKER_BUILDKIT: value } });
      expect(stderr.startsWith(message)).toBe(true);
      expect({ code, lines }).toEqual({ code: 1, lines: [] });
    });
});

describe('standard input', () => {
  test('is a Dockerfile by itself', async () => {
    expect((await build('docker build -', { input: 'FROM busybox\n' })).sent).toEqual({ Dockerfile: 'FROM busybox\n' });
  });

  test('is the Dockerfile of a folder', async () => {
    const { sent, lines } = await build('docker build -f - .', { input: 'FROM alpine', files: { a: '1' } });
    expect(sent).toEqual({ a: '1', '.dockerfile.outside-of-context': 'FROM alpine' });
    expect(lines).toEqual(['POST /build?dockerfile=.dockerfile.outside-of-context&version=1']);
  });
});

test('an address is fetched by the engine', async () => {
  expect((await build('docker build https://github.com/ana/timer.git#main')).lines).toEqual(['POST /build?remote=https://github.com/ana/timer.git#main&version=1']);
});

describe('the end', () => {
  test('of a quiet build is the id alone; it can go to a file', async () => {
    expect((await build('docker build -q -', { input: 'FROM a', progress: [{ stream: 'sha256:abc\n' }] })).stdout).toBe('sha256:abc\n');
  });

  test('of a step that fails has its exit code', async () => {
    const progress = [{ stream: 'Step 1/2 : FROM a\n' }, { errorDetail: { code: 7, message: "The command '/bin/sh -c exit 7' returned a non-zero code: 7" }, error: 'x' }];
    const { code, stdout, stderr } = await build('docker build -', { input: 'FROM a', progress });
    expect(code).toBe(7);
    expect(stdout).toMatch(/^Sending build context to Docker daemon +\S+B\r\r\nStep 1\/2 : FROM a\n$/);
    expect(stderr.endsWith("\n\nThe command '/bin/sh -c exit 7' returned a non-zero code: 7\n")).toBe(true);
  });
});

describe('a note', () => {
  const note = [
    '## Timer', '```dockerfile', 'FROM busybox', '', '# the clock', 'COPY clock.sh \\', '  /', 'RUN exit 3', '```', '```sh file=clock.sh', 'date', '```',
    '```text file="../../etc/passwd"', 'root', '```', '```text file=.dockerignore', '*.md', '```', '```text file=x.md', 'x', '```', '',
  ].join('\n');

  test('is the context: its Dockerfile and the blocks that its fences name', async () => {
    const { sent, lines } = await build('docker build -t timer .', { note, files: { 'secret.txt': 'not sent' } });
    expect(sent).toEqual({ '.dockerignore': '*.md\n', Dockerfile: 'FROM busybox\n\n# the clock\nCOPY clock.sh \\\n  /\nRUN exit 3\n', 'clock.sh': 'date\n' });
    expect(lines).toEqual(['POST /build?dockerfile=Dockerfile&t=timer&version=1']);
  });

  test('is told which of its lines failed', async () => {
    const progress = [{ stream: 'Step 3/3 : RUN exit 3\n' }, { errorDetail: { code: 3, message: 'The command returned a non-zero code: 3' } }];
    expect((await build('docker build .', { note, progress })).stderr).toContain('non-zero code: 3\nTimer.md:8: RUN exit 3\n');
  });

  test('without a Dockerfile above the line leaves the folder to be the context', async () => {
    expect((await build('docker build .', { note: '# Nothing here\n', files: { Dockerfile: 'FROM a' } })).sent).toEqual({ Dockerfile: 'FROM a' });
  });

  test('may hold several, by their paths', async () => {
    const several = '```dockerfile file=web/Dockerfile\nFROM a\n```\n```dockerfile file=db/Dockerfile\nFROM b\n```\n```sql file=db/init.sql\nselect 1\n```\n';
    expect((await build('docker build db', { note: several })).sent).toEqual({ Dockerfile: 'FROM b\n', 'init.sql': 'select 1\n' });
    expect((await build('docker build -f web/Dockerfile .', { note: several })).lines).toEqual(['POST /build?dockerfile=web/Dockerfile&version=1']);
  });
});

describe('rules of a .dockerignore', () => {
  const isIgnored = (text: string, path: string): boolean => {
    const rules = IgnoreRules.read(text);
    const steps = path.split('/');
    return rules.ignores(steps.reduce<readonly boolean[]>((above, _, index) => rules.match(steps.slice(0, index + 1).join('/'), above), []));
  };

  test.each([
    ['*.log', 'a.log', true], ['*.log', 'sub/a.log', false], ['**/*.log', 'sub/deep/a.log', true], ['**/*.log', 'a.log', true], ['sub', 'sub/a', true], ['/sub/', 'sub/a', true],
    ['sub/**', 'sub', false], ['sub/**', 'sub/a/b', true], ['a?c', 'abc', true], ['a?c', 'a/c', false], ['[a-c]x', 'bx', true], ['[^a-c]x', 'bx', false], ['\\*', '*', true], ['\\*', 'a', false],
    ['*\n!keep', 'keep', false], ['*\n!keep', 'drop', true], ['!keep\n*', 'keep', true], ['# c\n\n  x  ', 'x', true], ['./x', 'x', true], ['a/../x', 'x', true], ['**', 'any/thing', true],
  ])('%j says of %s: %s', (text, path, expected) => {
    expect(isIgnored(text, path)).toBe(expected);
  });

  test('take no time that grows beyond pattern and path', () => {
    expect(isIgnored(`${'**/'.repeat(200)}${'*a'.repeat(200)}b`, `${'a/'.repeat(200)}${'a'.repeat(2000)}`)).toBe(false);
  });
});

test.each([
  ['Step 2/3 : RUN x\n', 'failed', 'FROM a\nRUN x \\\n  y\nCMD z', 2], ['Step 3/3 : CMD z\n', 'failed', 'FROM a\nRUN x \\\n # c\n\n  y\nCMD z', 6],
  ['', 'dockerfile parse error line 4: unknown instruction: FOO', 'FROM a', 4], ['', 'no such image', 'FROM a', null],
])('the line of %j (%s)', (printed, message, dockerfile, line) => {
  expect(findStepLine(dockerfile, printed, message)).toBe(line);
});
