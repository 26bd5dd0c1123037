// What is offered at a caret, `|` in lines as people write them in notes.
import { describe, expect, test } from 'vitest';
import { englishExplainTexts } from '../../../src/core/texts/english/englishExplainTexts';
import { spanishExplainTexts } from '../../../src/core/texts/spanish/spanishExplainTexts';
import { run } from '../../../src/core/commands/run';
import { findCompletion } from '../../../src/core/writing/findCompletion';
import { filterNames, type FilterName } from '../../../src/core/writing/filterNames';
import type { Completion } from '../../../src/core/writing/Completion';
import type { LineKind } from '../../../src/core/writing/LineKind';

const filters = Object.fromEntries(filterNames.map((name) => [name, `about ${name}`])) as Record<FilterName, string>;

function complete(marked: string, kind: Partial<LineKind> = {}): Completion | null {
  const caret = marked.indexOf('¦');
  return findCompletion(marked.replace('¦', ''), caret, { isDockerImplied: true, isConsole: false, filters, words: englishExplainTexts, ...kind });
}

const labels = (marked: string, kind?: Partial<LineKind>): readonly string[] => complete(marked, kind)?.candidates.map(({ label }) => label) ?? [];
const replaced = (marked: string): string => {
  const found = complete(marked);
  return found ? marked.replace('¦', '').slice(found.from, found.to) : '';
};
const live = (marked: string): readonly string[] => complete(marked)?.live.map(({ kind, state, suffix }) => [kind, state === 'any' ? '' : ` ${state}`, suffix].join('')) ?? [];

describe('names of commands', () => {
  test.each(['ru¦', 'docker ru¦', '$ docker ru¦', 'ada@lab:~$ docker ru¦', 'sudo docker ru¦', 'sudo -E docker ru¦', 'A=1 docker ru¦', 'docker ps; docker ru¦', 'docker ps && ru¦', 'docker rm $(docker ru¦', 'docker rm `ru¦', 'docker -H tcp://lab:1 ru¦', 'docker --context=lab ru¦', 'docker \\\n  ru¦', 'docker ps | xargs -n1 docker ru¦', '  docker ru¦ alpine'])('%s', (line) => {
    expect(complete(line)).toMatchObject({ kind: 'command', typed: 'ru', live: [] });
    expect(labels(line)).toContain('run');
    expect(labels(line)).toContain('container');
    expect(replaced(line)).toBe('ru');
  });

  test('say what they do in the language of whoever writes', () => {
    const inSpanish = findCompletion('run --deta', 10, { isDockerImplied: true, isConsole: false, filters, words: spanishExplainTexts });
    const names = findCompletion('ru', 2, { isDockerImplied: true, isConsole: false, filters, words: spanishExplainTexts });
    expect(inSpanish?.candidates.find(({ label }) => label === '--detach')?.detail).toContain('segundo plano');
    expect(names?.candidates.find(({ label }) => label === 'run')?.detail).toBe(spanishExplainTexts.summary(run));
    expect(names?.candidates.find(({ label }) => label === 'run')?.detail).not.toBe(run.summary);
  });

  test('of a family are those of the family alone', () => {
    expect(labels('docker container l¦')).toContain('logs');
    expect(labels('docker volume c¦')).toEqual(['create', 'inspect', 'ls', 'prune', 'rm', 'update']);
    expect(labels('network c¦')).toContain('connect');
  });

  test('each says what it does', () => {
    expect(complete('docker p¦')?.candidates.find(({ label }) => label === 'ps')?.detail).toMatch(/containers/i);
    expect(complete('docker p¦')?.candidates.find(({ label }) => label === 'volume')?.detail).toBe('create, inspect, ls, prune, rm, update');
  });

  test.each(['¦', 'docker ¦', 'docker container ¦', '# ru¦', 'docker ps # ru¦', 'docker nothing ru¦', 'grep ru¦', 'docker compose u¦', 'docker run alpine ru¦', 'docker ps > ru¦'])('nothing at %s', (line) => {
    expect(complete(line)).toBeNull();
  });

  test('a shell block has to say docker, and its comments are none in a console', () => {
    expect(complete('ru¦', { isDockerImplied: false })).toBeNull();
    expect(labels('docker ru¦', { isDockerImplied: false })).toContain('run');
    expect(labels('# docker ru¦', { isDockerImplied: false, isConsole: true })).toContain('run');
    expect(complete('echo docker ru¦', { isDockerImplied: false })).toBeNull();
  });
});

describe('flags', () => {
  test('are offered from the first dash on, with what they take', () => {
    const detach = complete('docker run -¦')?.candidates.find(({ label }) => label === '--detach');
    expect(detach).toEqual({ label: '--detach', insert: '--detach ', detail: '-d · Run in the background and print the id' });
    expect(complete('docker run --na¦')?.candidates.find(({ label }) => label === '--name')).toEqual({ label: '--name', insert: '--name ', detail: 'string · Name of the container' });
    expect(labels('docker run --na¦')).not.toContain('--net');
  });

  test('may follow arguments, unless what follows belongs to the container', () => {
    expect(labels('docker stop web --¦')).toContain('--timeout');
    expect(labels('docker container ls -a --¦')).toContain('--filter');
    expect(complete('docker run alpine --¦')).toBeNull();
    expect(complete('docker exec web ls -¦')).toBeNull();
    expect(complete('docker rm -- --¦')).toBeNull();
    expect(labels('docker --¦')).toContain('--context');
  });

  test('are offered once, unless they may be repeated', () => {
    expect(labels('docker run -it --rm -e A=1 --¦')).not.toContain('--tty');
    expect(labels('docker run -it --rm -e A=1 --¦')).not.toContain('--rm');
    expect(labels('docker run -it --rm -e A=1 --¦')).toContain('--env');
  });

  test('short ones are complete as they stand', () => {
    expect(complete('docker ps -a¦')).toBeNull();
    expect(complete('docker run -it¦')).toBeNull();
  });

  test('no blank is added where one is, or where more of the line follows', () => {
    expect(complete('docker run --det¦ alpine')?.candidates.every(({ insert }) => !insert.endsWith(' '))).toBe(true);
    expect(replaced('docker run --det¦ach alpine')).toBe('--detach');
  });
});

describe('values of flags', () => {
  test.each(['docker run --restart ¦', 'docker run --restart=¦', 'docker run -d --restart on¦', 'docker run --restart "on¦'])('%s', (line) => {
    expect(labels(line)).toEqual(['no', 'on-failure', 'always', 'unless-stopped']);
  });

  test('begin behind the equals sign', () => {
    expect(replaced('docker run --restart=on¦')).toBe('on');
    expect(complete('docker run --restart=on¦')?.from).toBe('docker run --restart='.length);
  });

  test('depend on the command', () => {
    expect(labels('docker ps -f ¦')).toContain('status=exited');
    expect(labels('docker images -f ¦')).toContain('dangling=true');
    expect(labels('docker inspect --type ¦')).toEqual(['container', 'image', 'network', 'volume']);
    expect(labels('docker network create -d ¦')).toContain('macvlan');
    expect(labels('docker run --platform linux/¦')).toContain('linux/arm64');
  });

  test('names of the engine are wanted from the first letter on', () => {
    expect(labels('docker run --network ¦')).toEqual(['bridge', 'host', 'none', 'container:']);
    expect(live('docker run --network ¦')).toEqual([]);
    expect(live('docker run --network l¦')).toEqual(['network']);
    expect(live('docker run --net l¦')).toEqual(['network']);
    expect(live('docker run -v d¦')).toEqual(['volume:']);
    expect(live('docker run -vd¦')).toEqual(['volume:']);
    expect(live('docker run -v ./d¦')).toEqual([]);
    expect(live('docker run -v datos:/d¦')).toEqual([]);
    expect(live('docker run --mount type=volume,src=d¦')).toEqual(['volume']);
    expect(live('docker run --network container:w¦')).toEqual(['container running']);
    expect(live('docker --context l¦')).toEqual(['context']);
    expect(live('docker -c l¦')).toEqual(['context']);
  });
});

describe('arguments', () => {
  test.each([
    ['docker start w¦', ['container stopped']],
    ['docker stop db w¦', ['container running']],
    ['docker exec -it w¦', ['container running']],
    ['docker container exec w¦', ['container running']],
    ['docker unpause w¦', ['container paused']],
    ['docker rm -f w¦', ['container']],
    ['docker rm -- w¦', ['container']],
    ['docker logs --tail 5 w¦', ['container']],
    ['docker run -it --rm a¦', ['image']],
    ['docker run -p 80:80 --name web n¦', ['image']],
    ['docker rmi a¦', ['image']],
    ['docker pull a¦', ['image']],
    ['docker tag a¦', ['image']],
    ['docker tag alpine b¦', []],
    ['docker volume rm d¦', ['volume']],
    ['docker volume create d¦', []],
    ['docker network connect l¦', ['network']],
    ['docker network connect lab w¦', ['container']],
    ['docker context use l¦', ['context']],
    ['docker cp w¦', ['container:']],
    ['docker inspect w¦', ['container', 'image', 'volume', 'network']],
    ['docker rename web n¦', []],
    ['docker exec web l¦', []],
    ['docker stop ¦', []],
    ['docker stop "my w¦', ['container running']],
  ])('%s', (line, wanted) => {
    expect(live(line)).toEqual(wanted);
  });
});

test('after a pipe stand filters', () => {
  expect(labels('docker ps | gr¦')).toEqual([...filterNames]);
  expect(complete('docker ps | ¦')?.candidates.find(({ label }) => label === 'grep')).toEqual({ label: 'grep', insert: 'grep ', detail: 'about grep' });
  expect(labels('docker ps || r¦')).toContain('run');
  expect(complete('docker ps | grep r¦')).toBeNull();
});

test('a placeholder and what is thrown away are words like others', () => {
  expect(live('docker cp <contenedor>:/etc w¦')).toEqual(['container:']);
  expect(live('docker stop w¦ 2>/dev/null')).toEqual(['container running']);
  expect(live('docker stop db 2>/dev/null w¦')).toEqual(['container running']);
});

test('what is taken apart never fails', () => {
  for (const text of ["docker run 'a\"$(`<\\\n|&;#)", '```', '\\', '$(', '<>', ')))', 'docker "'] as const) {
    for (let caret = 0; caret <= text.length; caret += 1) expect(() => findCompletion(text, caret, { isDockerImplied: true, isConsole: true, filters, words: englishExplainTexts })).not.toThrow();
  }
});
