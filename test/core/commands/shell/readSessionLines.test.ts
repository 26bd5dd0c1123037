// Lines after one that opens a session at a terminal: what is offered to be typed there, and what is not.
import { describe, expect, test } from 'vitest';
import { readScript, type ScriptOptions } from '../../../../src/core/commands/shell/readScript';

/** Each step as it stands in the text, with the lines that are offered to it. */
function split(text: string, options: ScriptOptions = {}): Record<string, readonly string[]> {
  const script = readScript(text, { offersSessionLines: true, ...options });
  if (!script.ok) throw new Error(`${script.problem.kind} ${script.problem.token}`);
  return Object.fromEntries(script.value.steps.map(({ place, sessionLines = [] }) => [text.slice(place.from, place.to), sessionLines]));
}

describe('lines after `docker exec -it` or `docker run -it`', () => {
  test('are offered to the session, in order, up to the next docker line', () => {
    expect(split('docker run -d --name web nginx\ndocker exec -it web sh\nls /\necho hola | wc -l\nexit\ndocker rm -f web\n')).toEqual({
      'docker run -d --name web nginx': [],
      'docker exec -it web sh': ['ls /', 'echo hola | wc -l', 'exit'],
      'docker rm -f web': [],
    });
  });

  test('may be lines that no shell of ours could read', () => {
    expect(split('docker run --rm -it busybox sh\nfor x in a b; do echo $x; done\nif (')).toEqual({
      'docker run --rm -it busybox sh': ['for x in a b; do echo $x; done', 'if ('],
    });
  });

  test('lose comments, blank lines and the prompts of the container', () => {
    expect(split('docker exec -it db psql # look around\n\n# the tables\npostgres=# \\dt\n/ # ls /\n/app $ env\n127.0.0.1:6379> ping\n')).toEqual({
      'docker exec -it db psql': ['\\dt', 'ls /', 'env', 'ping'],
    });
  });

  test('follow a line that is continued, and one with Windows line ends', () => {
    expect(Object.values(split('docker run -it \\\r\n  busybox sh\r\nls\r\nexit'))).toEqual([['ls', 'exit']]);
  });

  test.each([
    'docker exec --interactive --tty web sh',
    'docker container exec -ti web bash',
    'docker --context remote -l error exec -it web sh',
    'sudo docker exec -it "$NAME" sh',
    'docker start web && docker exec -u root -it web sh',
  ])('are offered after %s', (line) => {
    expect(Object.values(split(`${line}\nwhoami`)).at(-1)).toEqual(['whoami']);
  });

  test.each(['docker exec -i web sh', 'docker exec -t web sh', 'docker run -itd busybox sh', 'docker exec -it web sh | cat', 'docker exec -it web sh > out', 'docker ps -a'])(
    'are no input after %s: they are refused by name',
    (line) => {
      const script = readScript(`${line}\nwhoami-not`, { offersSessionLines: true });
      expect(script.ok ? null : script.problem.token).toBe('whoami-not');
    },
  );

  test('are commands where nobody sits at a terminal', () => {
    const script = readScript('docker exec -it web sh\nls /');
    expect(script.ok ? null : script.problem.token).toBe('ls');
  });
});

describe('in a block in which `docker` may be missing', () => {
  const options = { isDockerImplied: true };

  test('the name of a docker command ends the session', () => {
    expect(split('exec -it web sh\nls /\nexit\nps -a\nrm -f web', options)).toEqual({ 'exec -it web sh': ['ls /', 'exit'], 'ps -a': [], 'rm -f web': [] });
  });

  test('it does not where its author writes `docker` out', () => {
    expect(split('docker exec -it web sh\nps\nexit\ndocker ps', options)).toEqual({ 'docker exec -it web sh': ['ps', 'exit'], 'docker ps': [] });
  });
});

test('in a transcript, what stands behind a prompt is offered and output is not', () => {
  expect(split('$ docker exec -it web bash\nroot@web:/# ls\nbin etc\nroot@web:/# exit\n$ docker ps\n')).toEqual({
    'docker exec -it web bash': ['ls', 'exit'],
    'docker ps': [],
  });
});

test('a here-document is no session', () => {
  expect(split('cat > notes.txt <<EOF\ndocker exec -it web sh\nls\nEOF\ndocker ps')).toEqual({ 'cat > notes.txt <<EOF': [], 'docker ps': [] });
});
