// Keeps a line from opening more containers than any reader could follow: each costs the block parser a pass over the line, so that
// thousands of list marks in a row would take seconds. Marks beyond the fortieth are covered; offsets stay.
const mark = String.raw`(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*`;
const manyMarks = new RegExp(`^[ \\t]*(?:${mark}){40}((?:${mark})+)(.*)`, 'gm');
const rule = /^[-*\s]*$/;

export function limitNesting(text: string): string {
  return text.replace(manyMarks, (line: string, excess: string, rest: string) => {
    if (rule.test(line)) return line;
    return line.slice(0, line.length - excess.length - rest.length) + '\0'.repeat(excess.length) + rest;
  });
}
