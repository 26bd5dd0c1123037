// Files between host and container, images from folders and from notes, networks and volumes: on a real engine.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook } from './runNotebook';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'docker-notebook-files-'));
});
afterEach(async () => {
  rmSync(cwd, { recursive: true, force: true });
  await emptyDaemon();
});

const quiet = { DOCKER_BUILDKIT: '0' };

describe('cp', () => {
  test('brings a folder in and out again, links, modes and long names too', async () => {
    mkdirSync(join(cwd, 'src/sub'), { recursive: true });
    writeFileSync(join(cwd, 'src/sub', `${'ñ'.repeat(90)}.txt`), 'deep', { mode: 0o640 });
    writeFileSync(join(cwd, 'src/run.sh'), 'echo', { mode: 0o755 });
    const lines = 'docker create --name box busybox && docker cp src box:/srv && docker cp box:/srv back && docker cp box:/srv/run.sh - > out.tar';
    expect((await runNotebook(lines, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'back/sub', `${'ñ'.repeat(90)}.txt`), 'utf8')).toBe('deep');
    expect(readFileSync(join(cwd, 'out.tar')).subarray(0, 6).toString('utf8')).toBe('run.sh');
  });

  test('tells what is not there', async () => {
    expect(await runNotebook('docker cp nope:/x .', { cwd })).toEqual({ code: 1, stdout: '', stderr: 'Error response from daemon: No such container: nope\n' });
  });
});

describe('build', () => {
  test('makes an image of a folder and runs it', async () => {
    writeFileSync(join(cwd, 'Dockerfile'), 'FROM busybox\nCOPY . /ctx\nCMD ["ls", "/ctx"]\n');
    writeFileSync(join(cwd, '.dockerignore'), '*.log\n');
    for (const name of ['a.txt', 'b.log']) writeFileSync(join(cwd, name), name);
    const { code, stdout } = await runNotebook('docker build -q -t listing . && docker run --rm listing', { cwd, env: quiet });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\nDockerfile\na\.txt\n$/);
  });

  test('makes an image of a note’s own blocks', async () => {
    const note = ['# Timer', '```dockerfile', 'FROM busybox', 'COPY clock.sh /', 'CMD ["sh", "/clock.sh"]', '```', '```sh file=clock.sh', 'echo tick', '```', ''].join('\n');
    writeFileSync(join(cwd, 'Timer.md'), note);
    const { code, stdout } = await runNotebook(['--note', 'Timer.md', 'docker build -t timer . && docker run --rm timer'], { cwd, env: quiet });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Successfully tagged timer:latest\ntick\n$/);
  });

  test('points to the line of the note that failed, and ends with its exit code', async () => {
    writeFileSync(join(cwd, 'Bad.md'), '```dockerfile\nFROM busybox\nRUN exit 7\n```\n');
    const { code, stderr } = await runNotebook(['--note', 'Bad.md', 'docker build .'], { cwd, env: quiet });
    expect(code).toBe(7);
    expect(stderr).toMatch(/returned a non-zero code: 7\nBad\.md:3: RUN exit 7\n$/);
  });
});

describe('what else is made', () => {
  test('a network that two containers find each other in', async () => {
    const lines = [
      'docker network create --subnet 10.77.0.0/24 backend', 'docker run -d --name web --network backend nginx', 'docker run -d --name lone busybox sleep 60',
      'docker network connect --ip 10.77.0.9 backend lone', 'docker exec lone wget -qO- http://web', 'docker network disconnect -f backend lone', 'docker rm -f web lone', 'docker network rm backend',
    ];
    const { code, stdout } = await runNotebook(lines.join('\n'));
    expect(code).toBe(0);
    expect(stdout).toContain('<h1>It works</h1>');
  });

  test('a volume whose files outlive their container', async () => {
    const lines = 'docker volume create data && docker run --rm -v data:/d busybox sh -c "echo kept > /d/f" && docker run --rm -v data:/d busybox cat /d/f && docker volume rm data';
    expect(await runNotebook(lines)).toEqual({ code: 0, stdout: 'data\nkept\ndata\n', stderr: '' });
  });

  test('an image of a container', async () => {
    const { code, stdout } = await runNotebook('docker run --name box busybox touch /made && docker commit -c \'CMD ["ls", "/made"]\' box made:1 && docker run --rm made:1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\n\/made\n$/);
  });
});

test('events and stats tell of a container that ran', async () => {
  const { code, stdout } = await runNotebook("docker run -d --name watched-here busybox sleep 60 && docker stats --no-stream --format '{{.Name}} {{.PIDs}}' watched-here && docker events --since 1h --until 0s --filter type=container --filter container=watched-here --format '{{.Action}}'");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[0-9a-f]{64}\nwatched-here 1\ncreate\nstart\n$/);
});
