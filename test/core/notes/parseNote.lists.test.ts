// Lists of commands, Dockerfile instructions, terms and tasks.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const commands = (text: string): readonly string[] => parseNote('a.md', text).commands.map(({ name, separator, description }) => `${name}|${separator}|${description}`);
const terms = (text: string): readonly string[] => parseNote('a.md', text).terms.map(({ caption, term, description }) => `${caption}|${term}|${description}`);

describe('a command list', () => {
  test('parts name and explanation in any of the ways that people do', () => {
    expect(commands('- run: start a container\n- exec, runs a command\n- stop - asks it to end\n- rm — removes it\n- rmi = removes images\n- logs -> what it printed\n- ps')).toEqual([
      'run|:|start a container', 'exec|,|runs a command', 'stop|-|asks it to end', 'rm|-|removes it', 'rmi|=|removes images', 'logs|-|what it printed', 'ps||',
    ]);
  });

  test('may write the names in code, in bold, with docker, in any case, with flags and arguments', () => {
    expect(commands('- `docker ps -a`: todos\n- **stop**: para\n- Docker image ls, lista\n- RUN: corre\n- rm -f <nombre>: borra\n- `exec`\n- $ docker cp: copia\n* logs [OPTIONS] CONTAINER - muestra')).toEqual([
      'ps|:|todos', 'stop|:|para', 'image ls|,|lista', 'run|:|corre', 'rm|:|borra', 'exec||', 'cp|:|copia', 'logs|-|muestra',
    ]);
  });

  test('may give several names one explanation', () => {
    expect(commands('- start/stop: arranca y para\n- pause, unpause: congela\n- tag y push: publica')).toEqual([
      'start|:|arranca y para', 'stop|:|arranca y para', 'pause|:|congela', 'unpause|:|congela', 'tag|:|publica', 'push|:|publica',
    ]);
  });

  test('takes what is written below an item for its explanation where the item has none', () => {
    expect(commands('- run:\n  arranca un contenedor\n- exec:\n    - entra en él\n    - con -it, si hace falta\n- search:\nbusca imágenes\n- ps:\n- rm: borra\n  - con -f, también los vivos')).toEqual([
      'run|:|arranca un contenedor', 'exec|:|entra en él; con -it, si hace falta', 'search|:|busca imágenes', 'ps|:|', 'rm|:|borra',
    ]);
  });

  test('is no list of advice that happens to begin with such words', () => {
    expect(commands('- run the tests before pushing\n- stop worrying\n- start small')).toEqual([]);
    expect(commands('- run: always with a name\n- keep images small\n- never store secrets\n- use volumes')).toEqual([]);
  });

  test('is no list of concepts, unless something says commands', () => {
    const list = '- image: una plantilla\n- container: una instancia\n- volume: un disco';
    expect(commands(list)).toEqual([]);
    expect(commands(`## Comandos\n${list}`)).toHaveLength(3);
    expect(commands(`Commands:\n${list}`)).toHaveLength(3);
  });

  test('takes in an item without separator where most items have one', () => {
    expect(commands('- ps: lista\n- stop: para\n- rm borra el contenedor')).toEqual(['ps|:|lista', 'stop|:|para', 'rm||borra el contenedor']);
    expect(commands('### Comandos\n- ps lista\n- `rm` borra\n- compose aparte')).toEqual(['ps||lista', 'rm||borra']);
  });

  test('knows no plugin of the CLI', () => {
    expect(commands('- compose: varios a la vez\n- buildx: construye mejor')).toEqual([]);
  });

  test('gives the exact place of name and item', () => {
    const text = '## Comandos\n\n- `docker run`: arranca\n  y sigue\n- ps';
    const [run, ps] = parseNote('a.md', text).commands;
    expect(text.slice(run?.nameSpan.from, run?.nameSpan.to)).toBe('run');
    expect(text.slice(run?.span.from, run?.span.to)).toBe('- `docker run`: arranca\n  y sigue');
    expect([run?.span.line, ps?.span.line, run?.section.title]).toEqual([3, 5, 'Comandos']);
  });

  test('is found in callouts and below other items', () => {
    expect(commands('> [!tip] Comandos\n> - ps: lista\n> - rm: borra\n\n1. primero\n   - stop: para\n   - rm: borra')).toEqual(['ps|:|lista', 'rm|:|borra', 'stop|:|para', 'rm|:|borra']);
  });
});

describe('a list of Dockerfile instructions', () => {
  const instructions = (text: string): readonly string[] => parseNote('a.md', text).instructions.map(({ name, description }) => `${name}|${description}`);

  test('is written in capitals', () => {
    expect(instructions('- FROM\n- COPY: copia ficheros\n- `RUN apt-get update` - instala\n- CMD, lo que corre')).toEqual(['FROM|', 'COPY|copia ficheros', 'RUN|instala', 'CMD|lo que corre']);
    expect(commands('- FROM\n- COPY\n- RUN')).toEqual([]);
  });

  test('is written in any case below a heading or a line that speaks of it', () => {
    expect(instructions('## Dockerfile\n- from: la base\n- run: ejecuta')).toEqual(['FROM|la base', 'RUN|ejecuta']);
    expect(instructions('instrucciones\n- copy\n- Add')).toEqual(['COPY|', 'ADD|']);
    expect(instructions('- run: ejecuta\n- ps: lista')).toEqual([]);
  });
});

describe('a list of terms', () => {
  test('is short items, with an explanation or without', () => {
    expect(terms('tipos:\n- LXC\n- **imagen**: plantilla de solo lectura\n- `bridge` - la red por defecto\n- capa = diferencia')).toEqual([
      'tipos|LXC|', 'tipos|imagen|plantilla de solo lectura', 'tipos|bridge|la red por defecto', 'tipos|capa|diferencia',
    ]);
  });

  test('parts by a comma only beside items that are surely terms', () => {
    expect(terms('Redes del anfitrión y de Docker. Hay tres:\n- bridge: por defecto\n- host\n- overlay, para varias máquinas que comparten una red')).toEqual([
      'Hay tres|bridge|por defecto', 'Hay tres|host|', 'Hay tres|overlay|para varias máquinas que comparten una red',
    ]);
    expect(terms('- clave, un contenedor no es una máquina virtual')).toEqual([]);
  });

  test('takes a line between two items for the caption of those below', () => {
    expect(terms('Estados\n- vivo\n- parado\nRedes.\n- bridge\n- host')).toEqual(['Estados|vivo|', 'Estados|parado|', 'Redes|bridge|', 'Redes|host|']);
  });

  test('takes the line above it, or the item that holds it, for its caption', () => {
    expect(terms('Drivers:\n\n- overlay2\n- btrfs')).toEqual(['Drivers|overlay2|', 'Drivers|btrfs|']);
    expect(terms('- drivers:\n  - overlay2')).toEqual(['|drivers|overlay2', 'drivers|overlay2|']);
    expect(terms('## Drivers\n- overlay2')).toEqual(['|overlay2|']);
  });

  test('is no list of sentences, steps, questions, links or tasks', () => {
    expect(terms('- lo primero que hay que hacer es mirar los registros\n- después se decide con calma qué falta')).toEqual([]);
    expect(terms('1. mirar\n2. borrar')).toEqual([]);
    expect(terms('- ¿y los volúmenes?\n- [[Redes]]\n- https://docs.docker.com\n- [guía](https://docs.docker.com)\n- #Docker')).toEqual([]);
    expect(terms('- [ ] mirar\n- [x] borrar')).toEqual([]);
  });
});

describe('a task', () => {
  test('is open until it is ticked or cancelled', () => {
    const { tasks } = parseNote('a.md', '# Redes\n- [ ] mirar **dns**\n* [x] hecho\n1. [X] hecho\n- [-] ya no\n- [/] a medias\n- [texto](https://example.org)\n  - [ ] dentro');
    expect(tasks.map(({ text, isDone, span }) => `${span.line} ${isDone ? 'x' : ' '} ${text}`)).toEqual(['2   mirar dns', '3 x hecho', '4 x hecho', '5 x ya no', '6   a medias', '8   dentro']);
  });
});
