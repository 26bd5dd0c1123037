// The little language of check blocks, as learners write it in English and Spanish.
import { describe, expect, test } from 'vitest';
import { parseChecks } from '../../../src/core/checks/parseChecks';

const read = (line: string): unknown => {
  const [found] = parseChecks(line);
  if (!found) return undefined;
  return found.reading.ok ? found.reading.value : found.reading.problem;
};

const web = { subject: 'container', name: 'web', isNegated: false };
const running = { ...web, claim: { kind: 'state', state: 'running' } };
const hasImage = { ...web, claim: { kind: 'has', features: [{ kind: 'image', name: 'nginx', written: 'nginx' }] } };

describe('of a container', () => {
  test.each([
    'container web runs', 'container web is running', 'Container web is up', 'contenedor web corre', 'el contenedor web está corriendo', 'contenedor web esta coriendo',
    'contaner web runing', 'the container named web is running.', 'el contenedor llamado web se está ejecutando', 'contenedor web está en marcha', '- container web runs', 'container "web" runs', 'container `web` runs',
  ])('“%s” says that it runs', (line) => expect(read(line)).toEqual(running));

  test.each(['container web does not run', 'container web isn’t running', "container web isn't running", 'contenedor web no corre', 'el contenedor web no está corriendo'])('“%s” says that it does not', (line) =>
    expect(read(line)).toEqual({ ...running, isNegated: true }));

  test.each(['no container named web', 'no container web', 'there is no container web', 'container web does not exist', 'no hay contenedor web', 'ningún contenedor llamado web', 'el contenedor web no existe', 'no existe el contenedor web'])(
    '“%s” says that there is none',
    (line) => expect(read(line)).toEqual({ ...web, isNegated: true, claim: { kind: 'exists' } }),
  );

  test.each([
    ['container web exists', { kind: 'exists' }],
    ['existe el contenedor web', { kind: 'exists' }],
    ['container web is stopped', { kind: 'state', state: 'stopped' }],
    ['contenedor web parado', { kind: 'state', state: 'stopped' }],
    ['contenedor web está pausado', { kind: 'state', state: 'paused' }],
    ['container web is healthy', { kind: 'state', state: 'healthy' }],
    ['container web exited', { kind: 'exited', code: null }],
    ['container web exited 0', { kind: 'exited', code: 0 }],
    ['container web exited with code 137', { kind: 'exited', code: 137 }],
    ['contenedor web terminó con código 3', { kind: 'exited', code: 3 }],
  ])('“%s”', (line, claim) => expect(read(line)).toEqual({ ...web, claim }));

  test('unhealthy is the opposite of healthy', () => {
    expect(read('container web is unhealthy')).toEqual({ ...web, isNegated: true, claim: { kind: 'state', state: 'healthy' } });
  });

  test.each(['container web has image nginx', 'container web uses image nginx', 'container web runs image nginx', 'contenedor web tiene la imagen nginx', 'contenedor web usa imagen nginx', 'container web image nginx'])('“%s” is about its image', (line) =>
    expect(read(line)).toEqual(hasImage));

  test('a list says what it was made with', () => {
    const features = [
      { kind: 'image', name: 'nginx', written: 'nginx' },
      { kind: 'port', host: 8080, port: 80, protocol: 'tcp', written: '8080->80' },
      { kind: 'volume', name: 'datos', path: '/data', written: 'datos:/data' },
      { kind: 'network', name: 'red', written: 'red' },
      { kind: 'label', name: 'k', value: 'v', written: 'k=v' },
      { kind: 'env', name: 'K', value: 'V', written: 'K=V' },
      { kind: 'restart', name: 'always', written: 'always' },
    ];
    expect(read('container web has image nginx, port 8080->80, volume datos at /data, network red, label k=v, env K=V, restart policy always')).toEqual({ ...web, claim: { kind: 'has', features } });
    expect(read('contenedor web tiene imagen nginx, puerto 8080 -> 80, volumen datos en /data, red red, etiqueta k=v, variable de entorno K=V y política de reinicio always')).toEqual({ ...web, claim: { kind: 'has', features } });
  });

  test.each([
    ['container web has port 8080:80', { host: 8080, port: 80 }],
    ['container web has port 80', { host: null, port: 80 }],
    ['container web publishes port 8080 to 80', { host: 8080, port: 80 }],
    ['contenedor web tiene el puerto 53/udp', { host: null, port: 53, protocol: 'udp' }],
    ['container web is in network red', { kind: 'network', name: 'red' }],
    ['contenedor web está conectado a la red red', { kind: 'network', name: 'red' }],
    ['container web has volume datos:/data', { kind: 'volume', name: 'datos', path: '/data' }],
    ['container web has env PASS="a, b"', { kind: 'env', name: 'PASS', value: 'a, b' }],
  ])('“%s”', (line, feature) => expect(read(line)).toMatchObject({ claim: { kind: 'has', features: [feature] } }));
});

describe('of the others', () => {
  const answers = { kind: 'answers', path: '/', status: null, text: null };
  test.each([
    ['port 8080 answers', '8080', false, answers],
    ['puerto 8080 responde', '8080', false, answers],
    ['el puerto 8080 no responde', '8080', true, answers],
    ['port localhost:8080 is open', '8080', false, answers],
    ['port 8080 is closed', '8080', true, answers],
    ['port 8080 answers 200', '8080', false, { ...answers, status: 200 }],
    ['puerto 8080 responde con "hola"', '8080', false, { ...answers, text: 'hola' }],
    ['port 8080 answers 404 at /nada', '8080', false, { ...answers, status: 404, path: '/nada' }],
  ])('“%s”', (line, name, isNegated, claim) => expect(read(line)).toEqual({ subject: 'port', name, isNegated, claim }));

  test.each([
    ['image timer exists', 'image', 'timer', { kind: 'exists' }],
    ['imagen timer existe', 'image', 'timer', { kind: 'exists' }],
    ['image timer is smaller than 20 MB', 'image', 'timer', { kind: 'size', isBelow: true, bytes: 20e6 }],
    ['la imagen timer pesa menos de 1,5GB', 'image', 'timer', { kind: 'size', isBelow: true, bytes: 1.5e9 }],
    ['image timer:2 is larger than 1 KiB', 'image', 'timer:2', { kind: 'size', isBelow: false, bytes: 1024 }],
    ['volume datos exists', 'volume', 'datos', { kind: 'exists' }],
    ['volumen datos existe', 'volume', 'datos', { kind: 'exists' }],
    ['network red exists', 'network', 'red', { kind: 'exists' }],
    ['network red has container web', 'network', 'red', { kind: 'holds', container: 'web' }],
    ['la red interna tiene el contenedor web', 'network', 'interna', { kind: 'holds', container: 'web' }],
  ])('“%s”', (line, subject, name, claim) => expect(read(line)).toEqual({ subject, name, isNegated: false, claim }));
});

describe('what cannot be made out says why', () => {
  test.each([
    ['hola', { kind: 'noSubject', word: 'hola' }],
    ['web has image nginx, port 8080->80', { kind: 'noSubject', word: 'web' }],
    ['el web tiene puerto 80', { kind: 'noSubject', word: 'web' }],
    ['docker ps', { kind: 'command' }],
    ['container', { kind: 'noName', subject: 'container' }],
    ['container web', { kind: 'noClaim', subject: 'container', name: 'web' }],
    ['container web dances', { kind: 'unknownClaim', subject: 'container', word: 'dances' }],
    ['container web has colour red', { kind: 'unknownFeature', word: 'colour' }],
    ['container web has image', { kind: 'noValue', feature: 'image' }],
    ['container web has port http', { kind: 'badPort', word: 'http' }],
    ['port 99999 answers', { kind: 'badPort', word: '99999' }],
    ['image timer is smaller than a house', { kind: 'badSize', word: 'house' }],
    ['volume datos dances', { kind: 'unknownClaim', subject: 'volume', word: 'dances' }],
  ])('“%s”', (line, problem) => expect(read(line)).toMatchObject(problem));

  test('any text is read', () => {
    for (const text of ['', '   ', ',', '"', '# only a comment', 'container ,', 'port -> ->', 'network red has', 'container a has b, , c and', '«»', 'no', '💥 container 💥 💥']) expect(() => parseChecks(text)).not.toThrow();
  });
});

test('lines keep their places; comments and empty lines are none', () => {
  const code = '# first\n\n  container web runs\nport 80 answers';
  const lines = parseChecks(code);
  expect(lines.map(({ line, from, to }) => [line, code.slice(from, to)])).toEqual([[3, 'container web runs'], [4, 'port 80 answers']]);
});
