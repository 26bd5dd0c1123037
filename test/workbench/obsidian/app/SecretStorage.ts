// Secrets, kept for this page only: nothing of them reaches a disk.
import { Events } from '../base/Events';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class SecretStorage extends Events {
  private readonly secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    if (!ID.test(id)) throw new Error(`'${id}' is no secret ID: lower-case letters and digits, with dashes between`);
    this.secrets.set(id, secret);
    this.trigger('change', id);
  }

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }
}
