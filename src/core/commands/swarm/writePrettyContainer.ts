// What the tasks of a service run, for people: the part of `docker service inspect --pretty` from the image to the secrets.
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { listPairs } from './listPairs';

/** The lines of it. */
export function writePrettyContainer(container: unknown): readonly string[] {
  const words = (name: string): string => listOf(container, name).map((word) => `${String(word)} `).join('');
  const [args, env, folder, user, init] = [words('Args'), words('Env'), textOf(container, 'Dir'), textOf(container, 'User'), fieldOf(container, 'Init')];
  const [added, dropped] = [listOf(container, 'CapabilityAdd').join(', '), listOf(container, 'CapabilityDrop').join(', ')];
  const limits = Object.fromEntries(listOf(container, 'Ulimits').map((each) => [textOf(each, 'Name'), `${Number(fieldOf(each, 'Soft') ?? 0)}:${Number(fieldOf(each, 'Hard') ?? 0)}`]));
  return [
    'ContainerSpec:',
    ` Image:\t\t${textOf(container, 'Image')}`,
    ...(args === '' ? [] : [` Args:\t\t${args}`]),
    ...(env === '' ? [] : [` Env:\t\t${env}`]),
    ...(folder === '' ? [] : [` Dir:\t\t${folder}`]),
    ...(typeof init === 'boolean' ? [` Init:\t\t${init}`] : []),
    ...(user === '' ? [] : [` User: ${user}`]),
    ...(added + dropped === '' ? [] : ['Capabilities:']),
    ...(added === '' ? [] : [` Add: ${added}`]),
    ...(dropped === '' ? [] : [` Drop: ${dropped}`]),
    ...titled('SysCtls:', listPairs(fieldOf(container, 'Sysctls')).map(([name, value]) => ` ${name}${value === '' ? '' : `: ${value}`}`)),
    ...titled('Ulimits:', listPairs(limits).map(([name, value]) => ` ${name}: ${value}`)),
    ...titled('Mounts:', listOf(container, 'Mounts').map(writeMount)),
    ...titled('Configs:', listOf(container, 'Configs').map((each) => writeSource(each, 'ConfigName'))),
    ...titled('Secrets:', listOf(container, 'Secrets').map((each) => writeSource(each, 'SecretName'))),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function writeMount(mount: unknown): string {
  return ` Target:\t${textOf(mount, 'Target')}\n  Source:\t${textOf(mount, 'Source')}\n  ReadOnly:\t${fieldOf(mount, 'ReadOnly') === true}\n  Type:\t\t${textOf(mount, 'Type')}`;
}

function writeSource(reference: unknown, name: string): string {
  return ` Target:\t${textOf(fieldOf(reference, 'File'), 'Name')}\n  Source:\t${textOf(reference, name)}`;
}
