// The environment stands as JSON in the page, so that it is there before any code runs.
import type { Environment } from './Environment';

const isEnvironment = (value: unknown): value is Environment => typeof value === 'object' && value !== null && 'token' in value && 'vaultPath' in value;

function read(): Environment {
  const value: unknown = JSON.parse(document.getElementById('workbench-environment')?.textContent ?? 'null');
  if (!isEnvironment(value)) throw new Error('The page was not served by the workbench server');
  return value;
}

let known: Environment | undefined;

export function readEnvironment(): Environment {
  known ??= read();
  return known;
}
