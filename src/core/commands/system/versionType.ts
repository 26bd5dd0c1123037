// What `docker version` knows, as Go's types name it: templates of `-f` depend on them.
import { boolType, listTypeOf, mapTypeOf, pointerTypeTo, stringType, type GoField, type GoType } from '../output/go/GoType';

const platform = struct('struct { Name string }', [field('Name')]);
const component = struct('types.ComponentVersion', [field('Name'), field('Version'), field('Details', mapTypeOf(stringType), true)]);

const client = struct('system.clientVersion', [
  field('Platform', pointerTypeTo(platform), true),
  field('Version'),
  { ...field('APIVersion'), json: 'ApiVersion' },
  field('DefaultAPIVersion', stringType, true),
  field('GitCommit'),
  field('GoVersion'),
  field('Os'),
  field('Arch'),
  field('BuildTime', stringType, true),
  field('Context'),
]);

const server = struct('types.Version', [
  field('Platform', platform),
  field('Components', listTypeOf(component), true),
  field('Version'),
  { ...field('APIVersion'), json: 'ApiVersion' },
  field('MinAPIVersion', stringType, true),
  field('GitCommit'),
  field('GoVersion'),
  field('Os'),
  field('Arch'),
  field('KernelVersion', stringType, true),
  field('Experimental', boolType, true),
  field('BuildTime', stringType, true),
]);

export const versionType = struct('system.versionInfo', [field('Client', client), field('Server', pointerTypeTo(server))]);

function field(name: string, type: GoType = stringType, omitsEmpty = false): GoField {
  return { name, json: name, type, omitsEmpty, isEmbedded: false };
}

function struct(name: string, fields: readonly GoField[]): GoType {
  return { kind: 'struct', name, fields };
}
