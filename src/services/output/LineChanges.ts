// Which lines above the last one changed, and when: enough for any number of views to ask from where they must draw again.

interface Change {
  readonly revision: number;
  readonly line: number;
}

export class LineChanges {
  /** Both numbers rise: a change hides all earlier ones to lines at or after its own. */
  private changes: Change[] = [];
  revision = 0;

  add(line: number): void {
    while ((this.changes[this.changes.length - 1]?.line ?? -1) >= line) this.changes.pop();
    this.changes.push({ revision: ++this.revision, line });
  }

  firstSince(revision: number): number {
    return this.changes.find((change) => change.revision > revision)?.line ?? Infinity;
  }

  forgetBefore(line: number): void {
    if (this.changes.length > 0) this.changes = this.changes.filter((change) => change.line >= line);
  }
}
