// A place for secrets other than config.json: the app's own storage, or a helper program of docker's.
import type { Result } from '../Result';
import type { RegistryCredentials } from './Host';

export interface CredentialKeeper {
  /** {} where it has none. */
  find(registry: string): Promise<RegistryCredentials>;
  /** Null where it does not keep those of this registry: then config.json does. The problem says why it cannot. */
  keep(registry: string, credentials: RegistryCredentials): Promise<Result<true, string> | null>;
  /** Nothing there is no problem. */
  forget(registry: string): Promise<Result<null, string>>;
}
