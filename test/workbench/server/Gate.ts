// Who may speak to the server: a browser page served by it. Every request carries the token; a name other than loopback's (DNS rebinding)
// or another page's origin is turned away before anything is read.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export class Gate {
  readonly token = randomBytes(24).toString('hex');

  /** The status of a refusal, or null for a request that may pass. */
  refuse(request: IncomingMessage, port: number): number | null {
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(request.headers.host ?? '')) return 421;
    const { origin } = request.headers;
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 403;
    return this.isToken(this.tokenOf(request)) ? null : 401;
  }

  private tokenOf(request: IncomingMessage): string {
    const header = request.headers['x-workbench-token'];
    return typeof header === 'string' ? header : (new URL(request.url ?? '/', 'http://localhost').searchParams.get('token') ?? '');
  }

  private isToken(given: string): boolean {
    const [own, other] = [Buffer.from(this.token), Buffer.from(given)];
    return own.length === other.length && timingSafeEqual(own, other);
  }
}
