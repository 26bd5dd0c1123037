// The platform of a container's image as templates see it; a nil pointer where the engine does not tell it (before API 1.48).
import { decodeGo } from '../output/go/decodeGo';
import { listTypeOf, pointerTypeTo, stringType, type GoField, type GoType } from '../output/go/GoType';
import { zeroOf, type GoValue } from '../output/go/GoValue';
import { readGoJson } from '../output/go/readGoJson';
import { fieldOf, textOf } from '../values/fieldOf';

const field = (name: string, json: string, omitsEmpty: boolean, type: GoType = stringType): GoField => ({ name, json, omitsEmpty, type, isEmbedded: false });

const platformType: GoType = {
  kind: 'struct',
  name: 'formatter.Platform',
  fields: [
    field('Architecture', 'architecture', false),
    field('OS', 'os', false),
    field('OSVersion', 'os.version', true),
    field('OSFeatures', 'os.features', true, listTypeOf(stringType)),
    field('Variant', 'variant', true),
  ],
};
const pointerType = pointerTypeTo(platformType);

export function toGoPlatform(container: unknown): GoValue {
  const platform = fieldOf(fieldOf(container, 'ImageManifestDescriptor'), 'platform');
  const read = platform ? readGoJson(JSON.stringify(platform)) : null;
  const value = read?.ok ? decodeGo(read.value, platformType) : null;
  if (value?.kind !== 'struct') return zeroOf(pointerType);
  const version = textOf(platform, 'os.version');
  const parts = [`${textOf(platform, 'os') || 'unknown'}${version === '' ? '' : `(${version})`}`, textOf(platform, 'architecture'), textOf(platform, 'variant')];
  return { kind: 'pointer', type: pointerType, data: { ...value, text: parts.filter((part) => part !== '').join('/') } };
}
