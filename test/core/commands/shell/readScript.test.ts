// How the lines of a note are taken apart, and what is refused, with its place.
import { describe, expect, test } from 'vitest';
import { readScript, type ScriptOptions } from '../../../../src/core/commands/shell/readScript';
import type { Script, Word } from '../../../../src/core/commands/shell/Script';
import type { ShellProblem } from '../../../../src/core/commands/shell/ShellProblem';

function read(text: string, options: ScriptOptions = {}): Script {
  const script = readScript(text, options);
  if (!script.ok) throw new Error(`${script.problem.kind} ${script.problem.token}`);
  return script.value;
}

function refuse(text: string, options: ScriptOptions = {}): ShellProblem {
  const script = readScript(text, options);
  if (script.ok) throw new Error('it was read');
  return script.problem;
}

const show = (word: Word): string => word.parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'variable' ? `$${part.name}` : '…')).join('');

/** Each command's words in order, pipelines and lists flattened. */
const commandsOf = (script: Script): string[][] => script.steps.flatMap((step) => step.commands.map((command) => command.words.map(show)));

describe('places', () => {
  test('a word knows where it stands in the note, quotes included', () => {
    const text = 'docker run \\\n  --name "my web" nginx';
    const words = read(text).steps[0]?.commands[0]?.words ?? [];
    expect(words.map(({ place }) => text.slice(place.from, place.to))).toEqual(['docker', 'run', '--name', '"my web"', 'nginx']);
  });

  test('a step spans its whole pipeline and nothing around it', () => {
    const text = '  docker ps -q | docker ps   # then\ndocker images';
    const steps = read(text).steps;
    expect(steps.map(({ place }) => text.slice(place.from, place.to))).toEqual(['docker ps -q | docker ps', 'docker images']);
  });

  test('places count in the note as it was read, also behind prompts and output', () => {
    const text = '$ docker ps\nCONTAINER ID\n$ docker stop \\\n> web\nweb\n';
    const words = read(text).steps.flatMap((step) => step.commands.flatMap((command) => command.words));
    expect(words.map(({ place }) => text.slice(place.from, place.to))).toEqual(['docker', 'ps', 'docker', 'stop', 'web']);
  });

  test('carriage returns at the end of lines are no part of a word', () => {
    expect(commandsOf(read('docker ps\r\ndocker run \\\r\n  nginx\r\n'))).toEqual([['docker', 'ps'], ['docker', 'run', 'nginx']]);
  });
});

describe('transcripts of a terminal', () => {
  test('only lines behind a prompt are commands', () => {
    const text = '$ docker ps\nCONTAINER ID   IMAGE\nabc            nginx\n\n$ docker images\nREPOSITORY';
    expect(commandsOf(read(text))).toEqual([['docker', 'ps'], ['docker', 'images']]);
  });

  test('prompts may name user, machine and folder', () => {
    const text = 'ana@laptop:~/notes$ docker ps\nroot@box:/# docker rm web\n[ana@laptop ~]$ docker images';
    expect(commandsOf(read(text))).toEqual([['docker', 'ps'], ['docker', 'rm', 'web'], ['docker', 'images']]);
  });

  test('`# ` is the prompt of root in a console block and a comment anywhere else', () => {
    const text = '# docker ps\nCONTAINER ID';
    expect(commandsOf(read(text, { isConsole: true }))).toEqual([['docker', 'ps']]);
    expect(read('# docker ps\ndocker images').steps).toHaveLength(1);
  });

  test('a dollar at the start of a continued line is no prompt', () => {
    expect(commandsOf(read('docker run alpine echo \\\n$ done'))).toEqual([['docker', 'run', 'alpine', 'echo', '$', 'done']]);
  });
});

describe('a block called docker', () => {
  const options = { isDockerImplied: true };

  test('the word docker may be missing', () => {
    expect(commandsOf(read('ps -a\nrun -d nginx && docker images', options))).toEqual([
      ['docker', 'ps', '-a'],
      ['docker', 'run', '-d', 'nginx'],
      ['docker', 'images'],
    ]);
  });

  test('export is docker’s, unless it sets a variable', () => {
    expect(commandsOf(read('export web > web.tar', options))).toEqual([['docker', 'export', 'web']]);
    expect(commandsOf(read('export TAG=1', options))).toEqual([['export', 'TAG=1']]);
  });
});

describe('programs', () => {
  test('sudo is left out: the engine is asked as who we are', () => {
    expect(commandsOf(read('sudo docker ps\nsudo -E docker images'))).toEqual([['docker', 'ps'], ['docker', 'images']]);
  });

  test.each(['docker-compose up -d', 'kubectl get pods', 'docker ps | jq .', 'npm install'])('%s is refused before anything runs', (text) => {
    expect(refuse(`docker ps\n${text}`)).toMatchObject({ kind: 'program', line: 2, exitCode: 127 });
  });

  test('the problem names the program and its place', () => {
    const text = 'docker ps | perl web';
    const problem = refuse(text);
    expect([problem.token, text.slice(problem.place.from, problem.place.to)]).toEqual(['perl', 'perl']);
  });
});

describe('placeholders are named, never taken for redirections', () => {
  test.each([
    ['docker stop <CONTAINER_ID>', '<CONTAINER_ID>'],
    ['docker exec -it <id del contenedor> bash', '<id del contenedor>'],
    ['docker stop \\<identificador\\>', '\\<identificador\\>'],
    ['docker tag <image>:<tag> repo', '<image>'],
    ['docker run [OPTIONS] IMAGE', '[OPTIONS]'],
    ['docker run IMAGE [ARG...]', '[ARG...]'],
  ])('%s', (text, token) => {
    expect(refuse(text)).toMatchObject({ kind: 'placeholder', token });
  });

  test.each(['docker load < image.tar', 'docker load <image.tar 2>errors', 'docker run alpine cat <in.txt >out.txt'])('%s redirects', (text) => {
    expect(read(text).steps[0]?.commands[0]?.redirections.length).toBeGreaterThan(0);
  });
});

describe('what a shell would do and we do not is refused by name', () => {
  test.each([
    ['docker run -d nginx &', 'background', '&'],
    ['for i in 1 2; do docker ps; done', 'compound', 'for'],
    ['if true; then docker ps; fi', 'compound', 'if'],
    ['(docker ps)', 'compound', '('],
    ['{ docker ps; }', 'compound', '{'],
    ['! docker ps', 'compound', '!'],
    ['docker run -e A=${B%x} nginx', 'expansion', '${B%x}'],
    ['docker run -e N=$((1+1)) nginx', 'expansion', '$(('],
    ['docker run nginx $1', 'expansion', '$1'],
    ['docker run nginx $@', 'expansion', '$@'],
    ['docker ps |& docker ps', 'misplaced', '|&'],
    ['docker ps &&', 'misplaced', '&&'],
    ['&& docker ps', 'misplaced', '&&'],
    ['docker ps ;; docker ps', 'misplaced', ';;'],
    ['docker ps | ', 'misplaced', ''],
    ['docker run --name "web nginx', 'unclosed', '"'],
    ["docker run --name 'web nginx", 'unclosed', "'"],
    ['docker rm $(docker ps -aq', 'unclosed', '$('],
    ['docker rm `docker ps -aq', 'unclosed', '`'],
    ['docker run -e A=${B nginx', 'unclosed', '${'],
    ['docker run -i a cat <<EOF\ntext', 'here-document', '<<'],
    ['docker ps 3> file', 'redirection', '3>'],
    ['docker diff <(docker ps)', 'redirection', '<('],
    ['docker ps >', 'redirection', '>'],
    ['docker run -d `\n  nginx', 'other-shell', '`'],
    ['docker run -d ^\n  nginx', 'other-shell', '^'],
  ] as const)('%j', (text, kind, token) => {
    expect(refuse(text)).toMatchObject({ kind, token, exitCode: 2 });
  });

  test('the line is that of the note', () => {
    expect(refuse('docker ps\n\n  docker run $1').line).toBe(3);
  });

  test('the first problem is the one that is told', () => {
    expect(refuse('docker run <IMAGE> &').kind).toBe('placeholder');
  });
});

describe('lists', () => {
  test('each step knows when it runs', () => {
    expect(read('docker ps && docker images || docker info; docker version').steps.map(({ when }) => when)).toEqual(['always', 'success', 'failure', 'always']);
  });

  test('the line may break after an operator', () => {
    expect(commandsOf(read('docker ps &&\n  docker images |\n  docker load'))).toEqual([['docker', 'ps'], ['docker', 'images'], ['docker', 'load']]);
  });

  test('nothing at all is an empty script', () => {
    expect(read('\n  \n# only a remark\n').steps).toEqual([]);
  });
});
