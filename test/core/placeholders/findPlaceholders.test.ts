// What of a note's lines is to be filled in before they run, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/core/placeholders/findPlaceholders';
import { readFillable } from '../../../src/core/placeholders/readFillable';

function find(text: string) {
  const script = readFillable(text, {});
  if (!script.ok) throw new Error(`${script.problem.kind}: ${script.problem.token}`);
  return findPlaceholders(script.value);
}

const names = (text: string): string[] => find(text).map(({ written }) => written);
const kinds = (text: string): (string | null)[] => find(text).map(({ kind }) => kind);

describe('is to be filled in', () => {
  test('what stands in angle brackets, each name once, also as a part of a word', () => {
    expect(names('docker exec -it <container> sh\ndocker logs <container>\ndocker cp <container>:/etc/hosts .')).toEqual(['<container>']);
    expect(names('docker run --name <nombre del contenedor> -p <puerto>:80 <image_name>')).toEqual(['<nombre del contenedor>', '<puerto>', '<image_name>']);
  });

  test('capitals that name what is wanted, in English and Spanish', () => {
    expect(names('docker stop CONTAINER_ID')).toEqual(['CONTAINER_ID']);
    expect(names('docker cp NOMBRE_CONTENEDOR:/a .\ndocker tag IMAGEN:TAG MI_IMAGEN')).toEqual(['NOMBRE_CONTENEDOR', 'IMAGEN', 'TAG', 'MI_IMAGEN']);
  });

  test('a variable that nobody sets before', () => {
    expect(names('docker rm $ID')).toEqual(['$ID']);
    expect(names('ID=$(docker run -d busybox)\ndocker rm $ID')).toEqual([]);
    expect(names('export RED=lab\ndocker network rm $RED')).toEqual([]);
    expect(names('docker rm $(docker ps -q --filter name=$NAME)')).toEqual(['$NAME']);
  });

  test('options in square brackets may stay empty', () => {
    expect(find('docker run [OPTIONS] <image>').map(({ written, isOptional }) => [written, isOptional])).toEqual([['[OPTIONS]', true], ['<image>', false]]);
  });
});

describe('is no placeholder', () => {
  test.each([
    ['a Go template', "docker ps --format '{{.Names}}'"],
    ['a Go template outside of quotes', 'docker inspect --format {{.State.Status}} web'],
    ['a value of the environment', 'docker run -e NAME -e USER=ID busybox'],
    ['what the container is to run', 'docker run busybox echo CONTAINER'],
    ['other capitals', 'docker run --cap-add NET_ADMIN --signal SIGTERM busybox'],
    ['a default', 'docker rm ${NAME:-web}'],
    ['what every shell has', 'docker run -v $HOME:/h -v $PWD:/p busybox'],
    ['a name in quotes', "docker rm 'CONTAINER'"],
    ['a redirection', 'docker load < imagen.tar'],
  ])('%s', (_, line) => {
    expect(names(line)).toEqual([]);
  });
});

test('knows what can stand for it, by its own words or by where it stands', () => {
  expect(kinds('docker stop <container>')).toEqual(['container']);
  expect(kinds('docker stop <nombre>')).toEqual(['container']);
  expect(kinds('docker rmi <id>')).toEqual(['image']);
  expect(kinds('docker run --network <nombre> IMAGEN')).toEqual(['network', 'image']);
  expect(kinds('docker volume rm $NAME')).toEqual(['volume']);
  expect(kinds('docker run -p <puerto>:80 --name <nombre> busybox')).toEqual([null, null]);
});
