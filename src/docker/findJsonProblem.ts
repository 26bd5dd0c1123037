// Why the bytes of a file are no JSON object; null where they are one, or nothing at all.

export function findJsonProblem(bytes: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes) || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'it holds no JSON object';
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}
