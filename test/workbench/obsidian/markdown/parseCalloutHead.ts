// The first line of a callout: its type, and whether it can be folded.

export interface CalloutHead {
  readonly type: string;
  readonly metadata: string;
  /** '' : cannot be folded; '+' : open; '-' : folded. */
  readonly fold: string;
  /** Length of the mark in the text. */
  readonly length: number;
}

const HEAD = /^\[!([^\]|\n]+)(?:\|([^\]\n]*))?\]([+-]?)[ \t]*/;

export function parseCalloutHead(text: string): CalloutHead | null {
  const match = HEAD.exec(text);
  return match?.[1] === undefined ? null : { type: match[1].trim().toLowerCase(), metadata: match[2] ?? '', fold: match[3] ?? '', length: match[0].length };
}
