// Synchronous questions to the server: node's fs has calls that must answer at once, and a synchronous XHR is the only way to ask.
import { readEnvironment } from '../obsidian/base/readEnvironment';

interface WireError {
  readonly code: string;
  readonly message: string;
}

const isWireError = (value: unknown): value is WireError => typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/** Throws what the server's node threw, with its code. */
export function callServer(call: string, ...args: readonly (string | number | boolean | null)[]): unknown {
  const request = new XMLHttpRequest();
  request.open('POST', '/api/sync', false);
  request.setRequestHeader('x-workbench-token', readEnvironment().token);
  request.send(JSON.stringify({ call, args }));
  const answer: unknown = JSON.parse(request.responseText);
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value;
  if (isWireError(answer)) throw Object.assign(new Error(answer.message), { code: answer.code, path: args[0] });
  throw new Error(`The workbench server answered ${request.status}`);
}
