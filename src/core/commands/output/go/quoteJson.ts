// A text in quotes as Go's JSON encoder writes it.

const short: Readonly<Record<string, string>> = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
const always = /["\\\p{Cc}\u2028\u2029\ud800-\udfff]/gu;
const withHtml = /["\\<>&\p{Cc}\u2028\u2029\ud800-\udfff]/gu;

export function quoteJson(text: string, escapesHtml: boolean): string {
  return `"${text.replace(escapesHtml ? withHtml : always, escape)}"`;
}

function escape(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x7f && code < 0xa0) return character;
  if (code >= 0xd800 && code < 0xe000) return '\\ufffd';
  return short[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
