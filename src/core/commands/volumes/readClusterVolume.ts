// What `docker volume create` says of a volume that a swarm's cluster keeps.
import type { FlagValues } from '../flags/FlagValues';
import { readBytes } from '../values/readBytes';
import { toRecord } from '../values/toRecord';

const flags = ['group', 'scope', 'sharing', 'availability', 'type', 'limit-bytes', 'required-bytes'];

/** Nothing where no flag speaks of a cluster. */
export function readClusterVolume(values: FlagValues): { readonly ClusterVolumeSpec?: unknown } {
  if (!flags.some((flag) => values.isSet(flag))) return {};
  const secrets = Object.entries(toRecord(values.list('secret'))).sort(([one], [other]) => (one < other ? -1 : 1));
  const [type, required, preferred] = [values.text('type', 'block'), readPlaces(values, 'topology-required'), readPlaces(values, 'topology-preferred')];
  return {
    ClusterVolumeSpec: {
      Group: values.text('group'),
      AccessMode: {
        Scope: values.text('scope', 'single'),
        Sharing: values.text('sharing', 'none'),
        ...(type === 'mount' ? { MountVolume: {} } : type === 'block' ? { BlockVolume: {} } : {}),
      },
      AccessibilityRequirements: { ...(required.length === 0 ? {} : { Requisite: required }), ...(preferred.length === 0 ? {} : { Preferred: preferred }) },
      CapacityRange: { RequiredBytes: values.number('required-bytes', readBytes), LimitBytes: values.number('limit-bytes', readBytes) },
      ...(secrets.length === 0 ? {} : { Secrets: secrets.map(([Key, Secret]) => ({ Key, Secret })) }),
      Availability: values.text('availability', 'active'),
    },
  };
}

/** `zone=a,rack=2`: one place, named by its segments. */
function readPlaces(values: FlagValues, flag: string): readonly { readonly Segments: Readonly<Record<string, string>> }[] {
  return values.list(flag).map((place) => ({ Segments: toRecord(place.split(',')) }));
}
