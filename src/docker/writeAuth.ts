// Credentials as an entry of config.json's `auths`: the name and the password in base64, which hides nothing from anybody.
import type { RegistryCredentials } from '../core/commands/Host';

export function writeAuth({ username = '', password = '', identitytoken = '' }: RegistryCredentials): Readonly<Record<string, string>> {
  return {
    auth: Buffer.from(`${username}:${password}`, 'utf8').toString('base64'),
    ...(identitytoken === '' ? {} : { identitytoken }),
  };
}
