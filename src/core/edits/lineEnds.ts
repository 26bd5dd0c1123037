// Where the line of an offset begins and ends, and how the lines around it are ended.

export const lineEnds = {
  startOf: (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1,

  /** Before the line break. */
  endOf: (text: string, offset: number): number => {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
  },

  /** As the line at the offset is ended, else as the note's first one. */
  breakAt: (text: string, offset: number): string => {
    const end = text.indexOf('\n', offset);
    const first = end < 0 ? text.indexOf('\n') : end;
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
  },
};
