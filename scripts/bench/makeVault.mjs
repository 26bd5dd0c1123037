// A vault of any size as its owner would have written it: unfinished, English and Spanish by turns, seeded, so that every run has the same bytes.

/** Small and good enough for choosing words (mulberry32). */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = {
  es: 'un contenedor es proceso aislado que comparte el nucleo con la maquina y usa imagen capas volumen red puerto cuando arranca guarda datos fuera para no perderlos despues cada servicio tiene su nombre dentro de mismo puente se ve desde otro lado pero hay mirar bien permisos limites memoria procesador disco registro etiqueta sistema ficheros montaje demonio cliente orden sencilla prueba antes borrar nada importante'.split(' '),
  en: 'the container is an isolated process which shares kernel of host and runs from image with layers writes to volume so data stays after it stops each service has a name on its own bridge network ports are published only if asked for mind limits memory cpu disk registry tag file system mount daemon client simple command try before removing anything that matters'.split(' '),
};
/** What notes define and speak of: a noun of the subject with a word that other prose does not say by chance. */
const nouns = { es: 'contenedor imagen capa volumen red puerto montaje demonio registro disco proceso servicio'.split(' '), en: 'container image layer volume network port mount daemon registry disk process service'.split(' ') };
const kindsOf = {
  es: 'efimero anonimo intermedio huerfano privado remoto oficial parado superpuesto cifrado distribuido replicado heredado declarativo inmutable compartido reservado espejo'.split(' '),
  en: 'ephemeral anonymous intermediate dangling private remote official stopped overlay encrypted distributed replicated inherited declarative immutable shared reserved mirrored'.split(' '),
};
const subjects = ['Contenedores', 'Imágenes', 'Volúmenes', 'Redes', 'Compose', 'Swarm', 'Dockerfile', 'Registro', 'Containers', 'Images', 'Volumes', 'Networks', 'Build cache', 'Namespaces', 'Cgroups', 'Storage drivers', 'Healthcheck', 'Secrets', 'Logs', 'Arquitectura de vm'];
const commands = ['run', 'ps', 'exec', 'logs', 'stop', 'rm', 'build', 'pull', 'push', 'inspect', 'network ls', 'volume create', 'image prune', 'cp', 'stats', 'attach'];
const instructions = ['FROM', 'RUN', 'COPY', 'CMD', 'EXPOSE', 'ENTRYPOINT', 'ENV', 'WORKDIR'];
const code = ['docker run --rm busybox echo hola', 'docker ps -a --format json', 'docker network create puente', 'docker build -t web .'];

/** `count` notes of about `bytes` each, as [path, text]. */
export function makeVault(count, bytes = 5000, seed = 1) {
  const titles = Array.from({ length: count }, (_, index) => `${subjects[index % subjects.length]} ${index}`);
  return titles.map((title, index) => [`${subjects[(index * 7) % subjects.length]}/${title}.md`, makeNote(title, titles, bytes, makeRandom(seed * 1_000_003 + index))]);
}

function makeNote(title, titles, bytes, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lang = random() < 0.5 ? 'es' : 'en';
  const thing = () => (lang === 'es' ? `${pick(nouns.es)} ${pick(kindsOf.es)}` : `${pick(kindsOf.en)} ${pick(nouns.en)}`);
  const sentence = () => Array.from({ length: 6 + Math.floor(random() * 12) }, () => (random() < 0.03 ? thing() : pick(words[lang]))).join(' ') + pick(['.', '', ' (completar)', '...']);
  const parts = [`**Tags:** ${pick(['#_Todo', '#_Done', '#_Todo #ToLink', '#ToTag'])} #Docker #${pick(subjects).replaceAll(' ', '')}`, '- - -', `# ${title}`];
  const kinds = [
    () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join('\n'),
    () => Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' '),
    () => Array.from({ length: 4 }, () => `- ${pick(commands)}${pick([': ', ', ', ''])}${sentence()}`).join('\n'),
    () => `${pick(['tipos:', 'Estados', 'types:'])}\n${Array.from({ length: 3 }, () => `- ${thing()}: ${sentence()}`).join('\n')}`,
    () => `\`\`\`${pick(['bash', 'docker', 'sh'])}\n${pick(code)}\n\`\`\``,
    () => `ver [[${pick(titles)}]] y ==${sentence()}==`,
    () => Array.from({ length: 3 }, () => `- ${pick(instructions)}: ${sentence()}`).join('\n'),
  ];
  const headings = [() => `## ${pick(subjects)}`, () => `### ${pick(['¿Qué es', 'What is'])} ${thing()}?`, () => `#### ${thing()} ${Math.floor(random() * 1000)}`, () => '####'];
  const footer = ['- - -', '## ***Sources:***', `- [Documentación](https://docs.example.org/${pick(subjects).toLowerCase().replaceAll(' ', '-')}/${Math.floor(random() * 50)})`, ''].join('\n');
  let length = parts.join('\n').length + footer.length;
  while (length < bytes) {
    const part = random() < 0.2 ? pick(headings)() : pick(kinds)();
    parts.push(part);
    length += part.length + 1;
  }
  return [...parts, footer].join('\n');
}
