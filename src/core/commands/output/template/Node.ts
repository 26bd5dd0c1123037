// A template as a tree. Every node knows its offset (in UTF-16 units), for messages.

export type Node =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'action'; readonly at: number; readonly pipe: Pipe }
  | Branch
  | TemplateCall
  | { readonly kind: 'break' | 'continue'; readonly at: number };

export interface Branch {
  readonly kind: 'if' | 'with' | 'range';
  readonly at: number;
  readonly pipe: Pipe;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[] | null;
}

export interface TemplateCall {
  readonly kind: 'template';
  readonly at: number;
  readonly name: string;
  readonly pipe: Pipe | null;
}

export interface Pipe {
  readonly kind: 'pipe';
  readonly at: number;
  /** `$x`, `$i, $x`: what takes the value; empty where it is printed. */
  readonly variables: readonly string[];
  /** `=` instead of `:=`. */
  readonly isAssignment: boolean;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly kind: 'command';
  readonly at: number;
  readonly words: readonly [Operand, ...Operand[]];
}

export type Operand =
  | Pipe
  | { readonly kind: 'dot' | 'nil'; readonly at: number }
  | { readonly kind: 'bool'; readonly at: number; readonly value: boolean }
  | NumberNode
  | { readonly kind: 'string'; readonly at: number; readonly text: string; readonly value: string }
  | { readonly kind: 'identifier'; readonly at: number; readonly name: string }
  | { readonly kind: 'field'; readonly at: number; readonly names: readonly string[] }
  /** The first name is the variable's, with its `$`. */
  | { readonly kind: 'variable'; readonly at: number; readonly names: readonly string[] }
  | { readonly kind: 'chain'; readonly at: number; readonly operand: Operand; readonly names: readonly string[] };

export interface NumberNode {
  readonly kind: 'number';
  readonly at: number;
  readonly text: string;
  /** Null where it is not whole. */
  readonly int: bigint | null;
  /** Used where its text looks like one: `1.0`, `1e3`. */
  readonly float: number;
  readonly isFloat: boolean;
}

/** What an error can be about. */
export type Place = Node | Command | Operand;
