// Names that several concepts have, by keyOfName, with the concepts in the order in which they are asked whether the name counts for them
// where it stands. Where commands are listed, and in code, a command is asked first; an instruction is, where the name stands in capitals.

export const disambiguations: Readonly<Record<string, readonly string[]>> = {
  build: ['command:image/build', 'build'],
  'container log': ['log', 'command:container/logs'],
  'container port': ['port', 'command:container/port'],
  // `docker images` is the command and `Docker image` the thing: a command has to stand letter for letter.
  'docker image': ['command:image/ls', 'image'],
  entrypoint: ['instruction-entrypoint', 'entrypoint'],
  env: ['instruction-env', 'environment-variable'],
  healthcheck: ['instruction-healthcheck', 'healthcheck'],
  image: ['image', 'command:image/ls'],
  'image tag': ['tag', 'command:image/tag'],
  label: ['instruction-label', 'label'],
  log: ['log', 'command:container/logs'],
  port: ['port', 'command:container/port'],
  run: ['instruction-run', 'command:container/run'],
  tag: ['tag', 'command:image/tag'],
  volume: ['instruction-volume', 'volume'],
};
