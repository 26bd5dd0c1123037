// Credentials of registries in the app's own storage of secrets: never in a note, never in data.json.
import type { App } from 'obsidian';
import type { CredentialKeeper } from '../core/commands/CredentialKeeper';
import type { RegistryCredentials } from '../core/commands/Host';
import { fail, succeed, type Result } from '../core/Result';

const fields = ['username', 'password', 'identitytoken', 'serveraddress'] as const;

export class SecretCredentials implements CredentialKeeper {
  constructor(private readonly app: App) {}

  find(registry: string): Promise<RegistryCredentials> {
    const secret = this.app.secretStorage.getSecret(nameSecret(registry));
    return Promise.resolve(secret === null || secret === '' ? {} : readSecret(secret));
  }

  keep(registry: string, credentials: RegistryCredentials): Promise<Result<true, string>> {
    return Promise.resolve(this.write(registry, JSON.stringify(credentials), true as const));
  }

  /** The storage takes nothing away: what is forgotten is empty. */
  forget(registry: string): Promise<Result<null, string>> {
    const isKnown = this.app.secretStorage.listSecrets().includes(nameSecret(registry));
    return Promise.resolve(isKnown ? this.write(registry, '', null) : succeed(null));
  }

  private write<Value>(registry: string, secret: string, value: Value): Result<Value, string> {
    try {
      this.app.secretStorage.setSecret(nameSecret(registry), secret);
      return succeed(value);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return fail(error.message);
    }
  }
}

/** Lower-case letters, digits and dashes are all that an id may have: everything else is written as its code. */
export function nameSecret(registry: string): string {
  const name = registry.toLowerCase().replace(/[^a-z0-9]/g, (character) => `-${character.charCodeAt(0).toString(16)}-`);
  return `docker-notebook-${name}`.replace(/-+$/, '');
}

function readSecret(secret: string): RegistryCredentials {
  let known: unknown;
  try {
    known = JSON.parse(secret);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {};
  }
  if (typeof known !== 'object' || known === null) return {};
  return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (typeof value === 'string' && value !== '' && fields.some((field) => field === name) ? [[name, value] as const] : [])));
}
