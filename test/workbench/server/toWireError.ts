// Any thrown value as what is sent to the page.

export interface WireError {
  readonly code: string;
  readonly message: string;
  /** Node's name of the call that failed, such as `connect`; '' where it names none. */
  readonly syscall: string;
}

export function toWireError(error: unknown): WireError {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error), syscall: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '';
  return { code, message: error.message, syscall };
}
