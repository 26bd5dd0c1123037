// A JSON document as rows that open and close. Rows below a closed one are not made.

export interface DocumentNode {
  readonly id: number;
  readonly parent: DocumentNode | null;
  /** A name in an object, a place in a list. '' for the document itself. */
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
  isOpen: boolean;
}

export class DocumentTree {
  rows: readonly DocumentNode[] = [];
  private readonly children = new Map<DocumentNode, readonly DocumentNode[]>();
  private readonly roots: readonly DocumentNode[];
  private count = 0;

  constructor(document: object) {
    this.roots = this.makeNodes(document, null, 0);
    // One thing alone is what was asked for.
    if (this.roots.length === 1) for (const root of this.roots) root.isOpen = isParent(root.value);
    this.list();
  }

  toggle(node: DocumentNode, isOpen = !node.isOpen): void {
    if (!isParent(node.value)) return;
    node.isOpen = isOpen;
    this.list();
  }

  /** Opens all down to a depth, 1 for the first level, and closes what is deeper. */
  openTo(depth: number): void {
    const visit = (nodes: readonly DocumentNode[]): void => {
      for (const node of nodes) {
        node.isOpen = node.depth < depth && isParent(node.value);
        if (node.isOpen) visit(this.childrenOf(node));
      }
    };
    visit(this.roots);
    this.list();
  }

  private list(): void {
    const rows: DocumentNode[] = [];
    const visit = (nodes: readonly DocumentNode[]): void => {
      for (const node of nodes) {
        rows.push(node);
        if (node.isOpen) visit(this.childrenOf(node));
      }
    };
    visit(this.roots);
    this.rows = rows;
  }

  private childrenOf(node: DocumentNode): readonly DocumentNode[] {
    const known = this.children.get(node) ?? this.makeNodes(node.value, node, node.depth + 1);
    this.children.set(node, known);
    return known;
  }

  private makeNodes(value: unknown, parent: DocumentNode | null, depth: number): DocumentNode[] {
    if (typeof value !== 'object' || value === null) return [];
    const entries = Array.isArray(value) ? value.map((item: unknown, index) => [index, item] as const) : Object.entries(value);
    return entries.map(([key, item]: readonly [string | number, unknown]) => ({ id: this.count++, parent, key, value: item, depth, isOpen: false }));
  }
}

/** Something is in it. */
function isParent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
