// The daemon's half of `docker version`, as JSON: what it says of itself and its parts.
import { fieldOf, listOf, textOf } from '../values/fieldOf';

export interface Component {
  readonly Name: string;
  readonly Version: string;
  readonly Details: Readonly<Record<string, string>>;
}

export interface ServerVersion {
  readonly [name: string]: unknown;
  readonly Components: readonly Component[];
}

/** With its parts, which engines before API 1.35 do not tell, and times as people write them. */
export function describeServer(answer: unknown): ServerVersion {
  const text = (name: string): string => textOf(answer, name);
  const told = listOf(answer, 'Components').map(
    (component): Component => ({
      Name: textOf(component, 'Name'),
      Version: textOf(component, 'Version'),
      Details: Object.fromEntries(Object.entries(fieldOf(component, 'Details') ?? {}).map(([name, value]) => [name, String(value)])),
    }),
  );
  const engine: Component = {
    Name: 'Engine',
    Version: text('Version'),
    Details: {
      ApiVersion: text('ApiVersion'),
      MinAPIVersion: text('MinAPIVersion'),
      GitCommit: text('GitCommit'),
      GoVersion: text('GoVersion'),
      Os: text('Os'),
      Arch: text('Arch'),
      BuildTime: text('BuildTime'),
      Experimental: String(fieldOf(answer, 'Experimental') === true),
    },
  };
  const components = (told.length === 0 ? [engine] : told).map((component) => ({ ...component, Details: withBuildTime(component.Details) }));
  return { ...(typeof answer === 'object' ? answer : {}), Components: components };
}

function withBuildTime(details: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return details.BuildTime === undefined ? details : { ...details, BuildTime: showBuildTime(details.BuildTime) };
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Wed Feb 26 10:41:16 2025`, in the zone in which it was told. */
function showBuildTime(text: string): string {
  const [, day = '', clock = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return `${days[date.getUTCDay()] ?? ''} ${months[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate()).padStart(2)} ${clock} ${date.getUTCFullYear()}`;
}
