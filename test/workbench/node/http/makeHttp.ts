// The module `http`, as far as a client needs it.
import { Agent } from './Agent';
import { ClientRequest } from './ClientRequest';
import { IncomingMessage } from './IncomingMessage';
import { readRequestArguments } from './RequestOptions';

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

const hasAddRequest = (value: unknown): value is { addRequest(request: ClientRequest, options: unknown): void } =>
  typeof value === 'object' && value !== null && 'addRequest' in value && typeof value.addRequest === 'function';

export function makeHttp(): object {
  const globalAgent = new Agent({ keepAlive: true });
  const request = (...args: unknown[]): ClientRequest => {
    const { options, callback } = readRequestArguments(args);
    if (options.protocol && options.protocol !== 'http:') {
      throw Object.assign(new Error(`Protocol "${options.protocol}" not supported. Expected "http:"`), { code: 'ERR_INVALID_PROTOCOL' });
    }
    const made = new ClientRequest(options);
    if (callback) {
      made.once('response', (response) => {
        Reflect.apply(callback, made, [response]);
      });
    }
    (hasAddRequest(options.agent) ? options.agent : globalAgent).addRequest(made, options);
    return made;
  };
  const get = (...args: unknown[]): ClientRequest => {
    const made = request(...args);
    made.end();
    return made;
  };
  return { Agent, ClientRequest, IncomingMessage, METHODS, STATUS_CODES: {}, globalAgent, maxHeaderSize: 16_384, request, get };
}
