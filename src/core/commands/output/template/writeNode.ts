// A node as Go's messages quote it: `<index .Config.Cmd 0>`.
import { quoteGo } from '../../values/quoteGo';
import type { Branch, Node, Operand, Pipe, Place } from './Node';

export function writeNode(node: Place): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'action':
      return `{{${writeNode(node.pipe)}}}`;
    case 'if':
    case 'with':
    case 'range':
      return writeBranch(node);
    case 'template':
      return `{{template ${quoteGo(node.name)}${node.pipe ? ` ${writeNode(node.pipe)}` : ''}}}`;
    case 'break':
    case 'continue':
      return `{{${node.kind}}}`;
    case 'pipe':
      return writePipe(node);
    case 'command':
      return node.words.map(writeWord).join(' ');
    default:
      return writeOperand(node);
  }
}

function writeBranch({ kind, pipe, body, otherwise }: Branch): string {
  return `{{${kind} ${writePipe(pipe)}}}${writeAll(body)}${otherwise ? `{{else}}${writeAll(otherwise)}` : ''}{{end}}`;
}

function writeAll(nodes: readonly Node[]): string {
  return nodes.map(writeNode).join('');
}

function writePipe({ variables, isAssignment, commands }: Pipe): string {
  const target = variables.length > 0 ? `${variables.join(', ')} ${isAssignment ? '=' : ':='} ` : '';
  return target + commands.map(writeNode).join(' | ');
}

function writeWord(word: Operand): string {
  return word.kind === 'pipe' ? `(${writePipe(word)})` : writeNode(word);
}

function writeOperand(operand: Exclude<Operand, Pipe>): string {
  switch (operand.kind) {
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(operand.value);
    case 'identifier':
      return operand.name;
    case 'field':
      return operand.names.map((name) => `.${name}`).join('');
    case 'variable':
      return operand.names.join('.');
    case 'chain':
      return writeWord(operand.operand) + operand.names.map((name) => `.${name}`).join('');
    default:
      return operand.text;
  }
}
