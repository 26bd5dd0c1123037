// Lines of `docker info`: a label and what the engine says for it.
import { fieldOf } from '../values/fieldOf';

export class InfoLines {
  private readonly lines: string[] = [];

  constructor(private readonly answer: unknown) {}

  /** The field at `path` (`Swarm.NodeID`); undefined where there is none. */
  find(path: string): unknown {
    return path.split('.').reduce(fieldOf, this.answer);
  }

  list(path: string): readonly unknown[] {
    const value = this.find(path);
    return Array.isArray(value) ? value : [];
  }

  add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** Each as `label value`; `otherwise` stands for what is absent, and tells its kind: 0, '' or false. */
  addAll(otherwise: string | number | boolean, fields: Readonly<Record<string, string>>): void {
    for (const [label, path] of Object.entries(fields)) this.lines.push(`${label} ${show(this.find(path) ?? otherwise)}`);
  }

  /** Only those that are not empty. */
  addKnown(fields: Readonly<Record<string, string>>): void {
    for (const [label, path] of Object.entries(fields)) {
      const value = this.find(path);
      if (value !== undefined && value !== null && value !== '') this.lines.push(`${label} ${show(value)}`);
    }
  }

  /** A title, and below it an indented line for each; nothing where there are none. */
  addList(title: string, items: readonly unknown[], indent: string): void {
    if (items.length > 0) this.lines.push(title, ...items.map((item) => indent + show(item)));
  }

  write(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
