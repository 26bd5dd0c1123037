// A request's headers: names keep the case they were given in and are found in any.
import { Buffer } from 'node:buffer';
import type { Endpoint } from '../../server/Endpoint';
import type { RequestOptions } from './RequestOptions';

const asText = (value: unknown): string | string[] => (Array.isArray(value) ? value.map(String) : String(value));

export class RequestHeaders {
  private readonly entries = new Map<string, { readonly name: string; readonly value: string | string[] }>();

  constructor(options: RequestOptions, endpoint: Endpoint) {
    for (const [name, value] of Object.entries(options.headers ?? {})) if (value !== undefined) this.set(name, value);
    if (!this.entries.has('host')) this.set('Host', 'socketPath' in endpoint ? 'localhost' : `${endpoint.host}:${endpoint.port}`);
    if (options.auth && !this.entries.has('authorization')) this.set('Authorization', `Basic ${Buffer.from(options.auth).toString('base64')}`);
  }

  set(name: string, value: unknown): void {
    this.entries.set(name.toLowerCase(), { name, value: asText(value) });
  }

  get(name: string): string | string[] | undefined {
    return this.entries.get(name.toLowerCase())?.value;
  }

  remove(name: string): void {
    this.entries.delete(name.toLowerCase());
  }

  all(): Record<string, string | string[]> {
    return Object.fromEntries([...this.entries.values()].map(({ name, value }) => [name, value]));
  }
}
