// An answer of status 400 or above, as the one error that callers know: its message is the daemon's own.
import { EngineError, type EngineErrorKind } from '../core/commands/EngineError';

export interface Refusal {
  readonly status: number;
  /** `Not Found`. */
  readonly statusText: string;
  readonly contentType: string;
  readonly text: string;
  /** As the CLI's messages print it. */
  readonly url: string;
}

const kinds: Readonly<Record<number, EngineErrorKind>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'notFound',
  409: 'conflict',
};

export function toStatusError(refusal: Refusal): EngineError {
  return new EngineError(kinds[refusal.status] ?? 'server', readMessage(refusal), refusal.status);
}

function readMessage({ status, statusText, contentType, text, url }: Refusal): string {
  const body = text.trim();
  if (body === '') {
    return `request returned ${status} ${statusText} for API route and version ${url}, check if the server supports the requested API version`;
  }
  // A proxy in between may answer in HTML; the CLI shows that as it is.
  if (!contentType.startsWith('application/json')) return body;
  return readJsonMessage(body) ?? `API returned a ${status} (${statusText}) but provided no error-message`;
}

function readJsonMessage(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    const hasMessage = typeof value === 'object' && value !== null && 'message' in value;
    return hasMessage && typeof value.message === 'string' && value.message !== '' ? value.message.trim() : null;
  } catch (error) {
    if (error instanceof SyntaxError) return `Error reading JSON: ${body}`;
    throw error;
  }
}
