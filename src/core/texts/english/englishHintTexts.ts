// English causes of failures.
import type { HintTexts } from '../HintTexts';

const code = (text: string): string => `\`${text}\``;
const named = (kind: string, name: string): string => (name === '' ? `the ${kind}` : `the ${kind} ${code(name)}`);

export const englishHintTexts: HintTexts = {
  causes: {
    'name-in-use': (name) => `There is a container ${code(name)} already. Choose another name, start that one with ${code(`docker start ${name}`)}, or remove it first.`,
    'port-in-use': (port) => `Port ${code(port)} of this machine is taken, by another container or another program. Publish on another one, such as ${code(`-p ${Number(port) + 1}:…`)}, or find out who has it.`,
    'no-such-container': (name) => `No container is called ${code(name)}. ${code('docker ps -a')} lists those that there are.`,
    'no-such-image': (name) => `There is no image ${code(name)} here, and no registry gave one. Check the spelling and the tag; ${code('docker images')} lists those of this engine.`,
    'no-such-object': (name) => `No container, image, network or volume is called ${code(name)}.`,
    'no-such-network': (name) => `No network is called ${code(name)}. ${code('docker network ls')} lists those that there are.`,
    'no-such-volume': (name) => `No volume is called ${code(name)}. ${code('docker volume ls')} lists those that there are.`,
    'unknown-flag': (flag) => `This command has no flag ${code(flag)}.`,
    'unknown-command': (line) => `Docker has no command ${code(line)}.`,
    'cli-plugin': (name) => `${code(`docker ${name}`)} is a program of its own beside Docker: only a terminal can start it.`,
    'image-in-use': (id) => `The container ${code(id)} was made from this image. Remove that container first.`,
    'container-runs': (name) => `The container ${code(name)} still runs. Stop it first, or add ${code('-f')} to kill and remove it.`,
    'container-stopped': (name) => `The container ${code(name)} does not run, and only one that runs can do this.`,
    'volume-in-use': (id) => `The container ${code(id.slice(0, 12))} uses this volume, even if it does not run. Remove that container first.`,
    'network-in-use': (name) => `Containers are still connected to the network ${code(name)}: stop them or disconnect them first.`,
    'program-missing': (name) => `The image has no program ${name === '' ? 'of this name' : code(name)} in its PATH. Small images often have ${code('sh')} and no ${code('bash')}.`,
    'program-not-executable': (name) => `${name === '' ? 'The program' : code(name)} is there and cannot be run: it is a folder, or lacks the permission (${code('chmod +x')}).`,
    'no-space': () => `The engine’s disk is full. See what takes the room, then ${code('docker system prune')}.`,
    'login-needed': () => 'The registry wants to know who you are, or you may not use this image.',
    'plain-registry': () => `This registry speaks no TLS. The engine accepts that only from registries named in ${code('insecure-registries')} of its daemon.json.`,
    'no-terminal': () => `${code('-t')} asks for a terminal, and there is none here: leave it out and keep ${code('-i')}.`,
    'relative-path': () => `A path to mount is absolute or begins with ${code('./')}: ${code('-v "$PWD/data":/data')}.`,
    'file-outside-context': (path) => `${code(path)} is not in the build context: only files in the folder given to ${code('docker build')} can be copied, and .dockerignore may leave some out. In a note, give it a block with ${code(`file=${path.replace(/^\/+/, '')}`)}.`,
    'wrong-platform': (platform) => `The image was built for another processor than this engine’s. Look for one for ${platform === '' ? 'yours' : code(platform)}, or name one with ${code('--platform')}.`,
    'exit-125': () => '125: Docker itself failed before the container ran; its message says why.',
    'exit-130': () => '130: it was ended by Ctrl+C (signal INT).',
    'exit-137': (name) => `137: it was killed (signal KILL), by ${code('docker kill')}, by a stop that took too long, or because memory ran out: ${code(`docker inspect -f '{{.State.OOMKilled}}' ${name === '' ? 'CONTAINER' : name}`)} tells.`,
    'exit-139': (name) => `139: ${named('program in container', name)} crashed (signal SEGV). An image for another processor does that, too.`,
    'exit-143': () => '143: it was asked to end (signal TERM), as docker stop does.',
  },
  didYouMean: (names) => `Did you mean ${names.map(code).join(' or ')}?`,
  goOn: (line) => `Next: ${code(line)}`,
};
