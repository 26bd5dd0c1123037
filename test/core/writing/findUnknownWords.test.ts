// Words that docker does not have, in blocks as they stand in notes.
import { expect, test } from 'vitest';
import { findUnknownWords } from '../../../src/core/writing/findUnknownWords';

const shown = (code: string, isDockerImplied = true): readonly string[] =>
  findUnknownWords(code, { isDockerImplied }).map(({ from, to, kind, within, closest }) => `${kind} ${code.slice(from, to)} in ${within || 'docker'}${closest === null ? '' : `: ${closest}`}`);

test.each([
  ['docker run --detatch nginx', ['flag --detatch in docker run: --detach']],
  ['run --nmae web nginx', ['flag --nmae in docker run: --name']],
  ['docker run --nmae=web nginx', ['flag --nmae in docker run: --name']],
  ['docker run -name web nginx', ['flag -name in docker run: --name']],
  ['docker stop web --tiemout 3', ['flag --tiemout in docker stop: --timeout']],
  ['docker ps -z', ['flag -z in docker ps']],
  ['docker ps -aqx', ['flag -aqx in docker ps']],
  ['docker --contxt lab ps', ['flag --contxt in docker: --context']],
  ['docker rnu nginx', ['command rnu in docker: run']],
  ['docker frobnicate', ['command frobnicate in docker']],
  ['docker volume crate datos', ['subcommand crate in volume: create']],
  ['sotp web', ['command sotp in docker: stop']],
  ['$ docker ps --al', ['flag --al in docker ps: --all']],
  ['docker ps --foo\ndocker run \\\n  --interactve alpine', ['flag --foo in docker ps', 'flag --interactve in docker run: --interactive']],
])('%s', (code, expected) => {
  expect(shown(code)).toEqual(expected);
});

test.each([
  'docker run -it --rm -p 8080:80 --name web nginx -v --detatch',
  'docker exec web ls --color',
  'docker compose up --build',
  'docker manifest inspect alpine',
  'docker stack deploy x',
  'docker run --help',
  'docker ps -h',
  'docker run [OPTIONS] IMAGE --foo',
  'docker run $OPCIONES --foo',
  'docker rm -- --foo',
  'docker run -e FOO=--bar alpine',
  'docker logs --since 5m -f <contenedor>',
  'hello from a container',
  'docker top web -eo pid',
  'docker',
  'docker image',
  '# docker rnu',
  'echo docker rnu',
])('nothing in %s', (code) => {
  expect(shown(code)).toEqual([]);
});

test('a line that cannot be read does not hide the others', () => {
  expect(shown('for x in a; do\nCONTAINER ID   IMAGE\ndocker ps --al')).toEqual(['flag --al in docker ps: --all']);
  expect(shown('npm install --foo\ndocker ps --al', false)).toEqual(['flag --al in docker ps: --all']);
});
