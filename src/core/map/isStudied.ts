// Whether a concept is one to study: commands and instructions are looked up.
export function isStudied(conceptId: string): boolean {
  return !/^(?:command:|instruction-)/.test(conceptId);
}
