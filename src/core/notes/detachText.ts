// A copy of a part of a text: the part itself keeps the whole of it in memory, which what is kept must not.

/** Shorter ones are copied anyway. */
const shortest = 13;

export const detachText = (part: string): string => (part.length < shortest ? part : part.split('').join(''));
