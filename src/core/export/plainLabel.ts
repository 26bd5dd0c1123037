// A label as one line of well-formed text: line breaks and other control characters give way to blanks, halves of characters to U+FFFD.

export function plainLabel(text: string): string {
  return text.replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
}
