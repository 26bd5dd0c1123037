// A state of the machine that a pattern becomes: it consumes a character, checks a place, or goes on by itself to two others.

export type CharacterTest = (character: string) => boolean;

export type PatternState =
  | { readonly kind: 'consume'; readonly test: CharacterTest; next: number }
  | { readonly kind: 'check'; readonly at: 'start' | 'end' | 'edge'; next: number }
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'match' };

export const isWordCharacter: CharacterTest = (character) => /[\p{L}\p{N}_]/u.test(character);
