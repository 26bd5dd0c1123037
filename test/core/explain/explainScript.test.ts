// Lines as they stand in notes, taken apart and said in words.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { explainScript } from '../../../src/core/explain/explainScript';
import { findPartAt } from '../../../src/core/explain/findPartAt';
import { OwnPlaceFinder } from '../../../src/core/explain/OwnPlaceFinder';
import { parseNote } from '../../../src/core/notes/parseNote';
import { describePart } from '../../../src/core/texts/describePart';
import { englishTexts } from '../../../src/core/texts/english/englishTexts';
import { spanishFlags } from '../../../src/core/texts/spanish/spanishFlags';
import { spanishTexts } from '../../../src/core/texts/spanish/spanishTexts';
import { FakeHost } from '../../fakes/FakeHost';

const host = new FakeHost();

/** Each piece with its words; what stands at its place is what is named. */
function explain(text: string, texts = englishTexts): readonly string[] {
  const { commands: explained } = explainScript(text, {}, null);
  return explained.flatMap(({ parts }) => parts.map((part) => `${part.text} → ${describePart(part, texts).join(' ')}`));
}

describe('a line in words', () => {
  test('run with flags, their values, and the container’s own command', () => {
    expect(explain('docker run -it --rm -p 8080:80 -v datos:/d --name web nginx:1.27 sh -c "ls -l"')).toEqual([
      'docker run → Make a container from an image and start it.',
      '-i → Keep stdin open.',
      '-t → Allocate a terminal.',
      '--rm → Remove the container when it exits.',
      '-p 8080:80 → Publish a port to the host. Port 8080 of this machine leads to port 80 in the container.',
      '-v datos:/d → Mount a folder of the host or a volume. The volume datos is seen as /d in the container.',
      '--name web → Name of the container.',
      'nginx:1.27 → The image, NAME:TAG; without a tag it is latest.',
      'sh → The program to run in the container, instead of the image’s own.',
      '-c → A word for the program in the container.',
      'ls -l → A word for the program in the container.',
    ]);
  });

  test('flags that are not there, with what was meant', () => {
    expect(explain('docker run --nmae web -T busybox')).toEqual([
      'docker run → Make a container from an image and start it.',
      '--nmae → --nmae is no flag of this command. Did you mean --name?',
      'web → The image, NAME:TAG; without a tag it is latest.',
      '-T → The program to run in the container, instead of the image’s own.',
      'busybox → A word for the program in the container.',
    ]);
    expect(explain('docker ps -A')).toContain('-A → -A is no flag of this command. Did you mean -a?');
  });

  test('commands that are not there, and those of the command line’s plugins', () => {
    expect(explain('docker rnu busybox')).toEqual(['docker rnu → docker rnu is no command. Did you mean docker run?']);
    expect(explain('docker volume crate x')).toEqual(['docker volume crate → docker volume crate is no command. Did you mean docker volume create?']);
    expect(explain('docker compose up')).toEqual(['docker compose → compose is a program of its own beside the docker command line. It runs only in a terminal.']);
  });

  test('pieces of shell', () => {
    expect(explain('docker ps -a | grep web > lista.txt 2>&1 && docker rm "$NAME" || echo nada')).toEqual([
      'docker ps → List containers.',
      '-a → Also those that do not run.',
      '| → What the command before it prints goes into the next one.',
      'grep web → Grep keeps the lines that match.',
      '> lista.txt → Writes the output to the file lista.txt, and overwrites it.',
      '2>&1 → Messages go where the output goes.',
      '&& → Goes on only if what came before succeeded.',
      'docker rm → Remove containers.',
      '$NAME → The container, by name or by the start of its id.',
      '$NAME → The value of the variable NAME.',
      '|| → Goes on only if what came before failed.',
      'echo nada → Echo prints its words.',
    ]);
  });

  test('a line within a line, and what is to be filled in', () => {
    expect(explain('docker stop $(docker ps -q)')).toEqual([
      'docker stop → Stop running containers.',
      '$(docker ps -q) → The container, by name or by the start of its id.',
      '$(docker ps -q) → The output of the docker line in it, word by word.',
      'docker ps → List containers.',
      '-q → Only ids.',
    ]);
    expect(explain('docker logs -f <container>')).toContain('<container> → To be filled in: <container>.');
  });

  test('in Spanish', () => {
    expect(explain('docker run -d -p 80 nginx', spanishTexts)).toEqual([
      'docker run → Crea un contenedor a partir de una imagen y lo arranca.',
      '-d → Dejarlo en segundo plano y escribir su identificador.',
      '-p 80 → Publicar un puerto en la máquina. Un puerto libre de esta máquina lleva al puerto 80.',
      'nginx → La imagen, NOMBRE:ETIQUETA; sin etiqueta es latest.',
    ]);
  });

  test('a flag without its value, two paths of a copy, global flags', () => {
    expect(explain('docker run --name')).toContain('--name → Name of the container. A value is missing.');
    expect(explain('docker cp web:/etc/hosts ./hosts').slice(1)).toEqual(['web:/etc/hosts → A path in a container, behind its name.', './hosts → A path on this machine.']);
    expect(explain('docker -c lab ps')[0]).toBe('-c lab → Context of the engine to talk to.');
  });
});

test('what it could do is told by the parsed line', () => {
  const risks = (text: string): unknown => explainScript(text, {}, host).commands.map(({ risk, complaint }) => risk?.level ?? complaint);
  expect(risks('docker ps\ndocker rm web\ndocker run -v /:/host busybox')).toEqual(['read', 'destroy', 'reach']);
  expect(risks('docker run --nmae x busybox')).toEqual(['unknown flag: --nmae']);
});

test('lines that cannot be read say where', () => {
  expect(explainScript('docker ps &', {}, null)).toMatchObject({ commands: [], problem: { kind: 'background', line: 1 } });
});

test('the piece at an offset is the smallest there, in a block that leaves out docker too', () => {
  const text = 'run -itp 80:80 nginx';
  const explanation = explainScript(text, { isDockerImplied: true }, null);
  const at = (offset: number): string | undefined => findPartAt(explanation, offset)?.part.text;
  expect([at(0), at(4), at(5), at(6), at(7), at(10), at(16), at(40)]).toEqual(['docker run', '-i', '-i', '-t', '-p 80:80', '-p 80:80', 'nginx', undefined]);
});

test('every place is within the text, whatever is typed', () => {
  for (const text of ['docker', 'docker run -', 'docker run --', 'docker run -e', 'docker cp', 'sudo docker ps -a', 'docker rm {a,b}', '$ docker ps\nCONTAINER ID', 'A=1 docker ps >', 'docker exec -it web sh <<EOF\nls\nEOF']) {
    for (const { parts } of explainScript(text, {}, null).commands) {
      for (const { place } of parts) expect([text, place.from >= 0 && place.from <= place.to && place.to <= text.length]).toEqual([text, true]);
    }
  }
});

test('a person’s own words on a command, a flag and a thing are found', () => {
  const note = parseNote('Docker.md', '# ¿Qué es una imagen?\nuna plantilla\n\n## Comandos\n- run: crea y arranca\n- ps\n\n## La opción --rm\nborra al salir\n\n## Puertos\n');
  const finder = new OwnPlaceFinder([note]);
  const found = explainScript('docker run --rm -p 80:80 nginx', {}, null).commands[0]?.parts.map((part) => finder.find(part)?.title ?? null);
  expect(found).toEqual(['run: crea y arranca', 'La opción --rm', 'Puertos', '¿Qué es una imagen?']);
  expect(explainScript('docker ps', {}, null).commands[0]?.parts.map((part) => finder.find(part))).toEqual([null]);
});

test('Spanish words belong to commands and flags that are there, and the flags of run, ps, exec and logs that notes use have them', () => {
  const descriptions = new Set(commands.flatMap(({ flags }) => flags.map(({ description }) => description)));
  const known = Object.keys(spanishFlags).filter((text) => !descriptions.has(text) && !/of the engine to talk to$/.test(text));
  expect(known).toEqual([]);
  const used = { run: 'd i t p P v e w u h rm name network env-file mount restart privileged cap-add memory cpus entrypoint read-only', ps: 'a q f s l n no-trunc format', exec: 'i t d e u w', logs: 'f n t since until' };
  const missing = Object.entries(used).flatMap(([name, flags]) =>
    flags.split(' ').filter((flag) => {
      const known = commands.find((command) => command.name === name)?.flags.find(({ name: long, short }) => long === flag || short === flag);
      return known === undefined || spanishFlags[known.description] === undefined;
    }),
  );
  expect(missing).toEqual([]);
});
