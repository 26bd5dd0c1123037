// JSON without the blanks between its tokens, every token as it was written.
import { fail, succeed, type Result } from '../../Result';

export function compactJson(text: string): Result<string, string> {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(error.message);
  }
  return succeed(text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, token?: string) => token ?? ''));
}
