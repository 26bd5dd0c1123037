// An error that crosses the wire with node's error code, so that the page can throw what node would have thrown.

export class CodedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}
