// `--mount`: one record of `key=value` fields into the Engine API's Mount.
import { fail, succeed, type Result } from '../../Result';
import { readBoolean } from '../flags/readBoolean';
import { joinPath } from './joinPath';
import { readBytes } from './readBytes';
import { readRecord } from './readRecord';
import { toRecord } from './toRecord';

export interface Mount {
  readonly Type: string;
  readonly Source?: string;
  readonly Target?: string;
  readonly ReadOnly?: boolean;
  readonly Consistency?: string;
  readonly BindOptions?: {
    readonly Propagation?: string;
    readonly NonRecursive?: boolean;
    readonly ReadOnlyNonRecursive?: boolean;
    readonly ReadOnlyForceRecursive?: boolean;
  };
  readonly VolumeOptions?: {
    readonly NoCopy?: boolean;
    readonly Subpath?: string;
    readonly Labels?: Readonly<Record<string, string>>;
    readonly DriverConfig?: { readonly Name?: string; readonly Options?: Readonly<Record<string, string>> };
  };
  readonly ImageOptions?: { readonly Subpath?: string };
  readonly TmpfsOptions?: { readonly SizeBytes?: number; readonly Mode?: number };
}

type Change = Result<Mount, string>;

/** A source that begins with a dot is taken from `workingFolder`. The problem is the CLI's own text. */
export function readMount(text: string, workingFolder: string): Result<Mount, string> {
  const fields = readRecord(text);
  if (!fields.ok) return fields;
  let mount: Mount = { Type: 'volume' };
  for (const field of fields.value) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const changed = equals < 0 ? setBare(mount, key, field) : setValue(mount, key, field.slice(equals + 1), field, workingFolder);
    if (!changed.ok) return changed;
    mount = changed.value;
  }
  const problem = findConflict(mount);
  return problem === null ? succeed(mount) : fail(problem);
}

function setBare(mount: Mount, key: string, field: string): Change {
  if (key === 'readonly' || key === 'ro') return succeed({ ...mount, ReadOnly: true });
  if (key === 'volume-nocopy') return succeed(withVolume(mount, { NoCopy: true }));
  if (key === 'bind-nonrecursive') return succeed(withBind(mount, { NonRecursive: true }));
  return fail(`invalid field '${field}' must be a key=value pair`);
}

function setValue(mount: Mount, key: string, value: string, field: string, workingFolder: string): Change {
  switch (key) {
    case 'type':
      return succeed({ ...mount, Type: value.toLowerCase() });
    case 'source':
    case 'src':
      return succeed({ ...mount, Source: value.startsWith('.') ? joinPath(workingFolder, value) : value });
    case 'target':
    case 'dst':
    case 'destination':
      return succeed({ ...mount, Target: value });
    case 'readonly':
    case 'ro':
      return setFlag(key, value, (ReadOnly) => ({ ...mount, ReadOnly }));
    case 'consistency':
      return succeed({ ...mount, Consistency: value.toLowerCase() });
    case 'image-subpath':
      return succeed({ ...mount, ImageOptions: { Subpath: value } });
    case 'tmpfs-size': {
      const size = readBytes(value);
      return size.ok ? succeed(withTmpfs(mount, { SizeBytes: size.value })) : fail(`invalid value for ${key}: ${value}`);
    }
    case 'tmpfs-mode':
      return /^[0-7]{1,10}$/.test(value) ? succeed(withTmpfs(mount, { Mode: parseInt(value, 8) })) : fail(`invalid value for ${key}: ${value}`);
    default:
      return key.startsWith('bind-') ? setBindOption(mount, key, value, field) : setVolumeOption(mount, key, value, field);
  }
}

function setBindOption(mount: Mount, key: string, value: string, field: string): Change {
  if (key === 'bind-propagation') return succeed(withBind(mount, { Propagation: value.toLowerCase() }));
  if (key === 'bind-nonrecursive') return setFlag(key, value, (NonRecursive) => withBind(mount, { NonRecursive }));
  if (key !== 'bind-recursive') return fail(`unexpected key '${key}' in '${field}'`);
  switch (value) {
    case 'enabled':
      return succeed(mount);
    case 'disabled':
      return succeed(withBind(mount, { NonRecursive: true }));
    case 'writable':
      return succeed(withBind(mount, { ReadOnlyNonRecursive: true }));
    case 'readonly':
      return succeed(withBind(mount, { ReadOnlyForceRecursive: true }));
    default:
      return fail(`invalid value for ${key}: ${value} (must be "enabled", "disabled", "writable", or "readonly")`);
  }
}

function setVolumeOption(mount: Mount, key: string, value: string, field: string): Change {
  const volume = mount.VolumeOptions;
  switch (key) {
    case 'volume-subpath':
      return succeed(withVolume(mount, { Subpath: value }));
    case 'volume-nocopy':
      return setFlag(key, value, (NoCopy) => withVolume(mount, { NoCopy }));
    case 'volume-label':
      return succeed(withVolume(mount, { Labels: { ...volume?.Labels, ...toRecord([value]) } }));
    case 'volume-driver':
      return succeed(withVolume(mount, { DriverConfig: { ...volume?.DriverConfig, Name: value } }));
    case 'volume-opt':
      return succeed(withVolume(mount, { DriverConfig: { ...volume?.DriverConfig, Options: { ...volume?.DriverConfig?.Options, ...toRecord([value]) } } }));
    default:
      return fail(`unexpected key '${key}' in '${field}'`);
  }
}

function setFlag(key: string, value: string, change: (flag: boolean) => Mount): Change {
  const flag = readBoolean(value);
  return flag.ok ? succeed(change(flag.value)) : fail(`invalid value for ${key}: ${value}`);
}

function withBind(mount: Mount, options: NonNullable<Mount['BindOptions']>): Mount {
  return { ...mount, BindOptions: { ...mount.BindOptions, ...options } };
}

function withVolume(mount: Mount, options: NonNullable<Mount['VolumeOptions']>): Mount {
  return { ...mount, VolumeOptions: { DriverConfig: {}, ...mount.VolumeOptions, ...options } };
}

function withTmpfs(mount: Mount, options: NonNullable<Mount['TmpfsOptions']>): Mount {
  return { ...mount, TmpfsOptions: { ...mount.TmpfsOptions, ...options } };
}

function findConflict(mount: Mount): string | null {
  if (mount.Type === '') return 'type is required';
  if ((mount.Target ?? '') === '') return 'target is required';
  const families = { bind: mount.BindOptions, volume: mount.VolumeOptions, image: mount.ImageOptions, tmpfs: mount.TmpfsOptions };
  for (const [family, options] of Object.entries(families)) {
    if (options && mount.Type !== family) return `cannot mix '${family}-*' options with mount type '${mount.Type}'`;
  }
  const bind = mount.BindOptions;
  const needs = (option: string, other: string): string => `option 'bind-recursive=${option}' requires '${other}' to be specified in conjunction`;
  if (bind?.ReadOnlyNonRecursive === true && mount.ReadOnly !== true) return needs('writable', 'readonly');
  if (bind?.ReadOnlyForceRecursive === true && mount.ReadOnly !== true) return needs('readonly', 'readonly');
  if (bind?.ReadOnlyForceRecursive === true && bind.Propagation !== 'rprivate') return needs('readonly', 'bind-propagation=rprivate');
  return null;
}
