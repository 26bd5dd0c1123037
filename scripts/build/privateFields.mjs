// An esbuild plugin: TypeScript's private members become the language's own (#name), which a minifier may shorten since nobody outside
// the class can name them. References are found by the compiler, never by their spelling.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export function privateFields(root) {
  let edited = null;
  return {
    name: 'private-fields',
    setup(build) {
      build.onStart(() => {
        edited = editAll(root);
      });
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => (edited.has(path) ? { loader: 'ts', contents: edited.get(path) } : undefined));
    },
  };
}

/** Path -> source with #private members, for each file of the plugin that has a class with any. */
function editAll(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([join(root, 'main.ts')], options);
  const checker = program.getTypeChecker();
  const edited = new Map();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes('node_modules')) continue;
    const edits = editsOf(file, checker);
    if (edits.length > 0) edited.set(file.fileName, apply(file.text, edits));
  }
  return edited;
}

const isPrivate = (node) => (ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;

function editsOf(file, checker) {
  const edits = [];
  const insert = (at, text) => edits.push({ from: at, to: at, text });
  const visit = (node) => {
    if (ts.isClassLike(node)) for (const member of node.members) editMember(member, node);
    // `this.name` and `other.name`, wherever the compiler says that the name is a private member.
    if (ts.isPropertyAccessExpression(node) && (checker.getSymbolAtLocation(node.name)?.declarations ?? []).some(isPrivate)) insert(node.name.getStart(), '#');
    if (ts.isVariableDeclaration(node) && node.initializer?.kind === ts.SyntaxKind.ThisKeyword && ts.isObjectBindingPattern(node.name)) editTaking(node);
    else ts.forEachChild(node, visit);
  };
  const editMember = (member, owner) => {
    if (ts.isConstructorDeclaration(member)) editParameters(member, owner);
    else if (isPrivate(member) && ts.isIdentifier(member.name)) {
      const modifier = ts.getModifiers(member).find(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
      edits.push({ from: modifier.getStart(), to: modifier.getEnd(), text: '' });
      insert(member.name.getStart(), '#');
    }
  };
  const editParameters = (maker, owner) => {
    const kept = maker.parameters.filter(isPrivate);
    if (kept.length === 0) return;
    const names = kept.map(({ name }) => name.getText());
    insert(owner.members.pos, ` ${kept.map(({ name, type }) => `#${name.getText()}${type ? `: ${type.getText()}` : ''};`).join(' ')}`);
    for (const parameter of kept) for (const modifier of ts.getModifiers(parameter)) edits.push({ from: modifier.getStart(), to: modifier.getEnd(), text: '' });
    const start = maker.body.statements.find((statement) => ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression) && statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword);
    insert(start ? start.getEnd() : maker.body.getStart() + 1, ` ${names.map((name) => `this.#${name} = ${name};`).join(' ')}`);
  };
  // `const { a, b } = this` with a private b: `const { a } = this, b = this.#b`.
  const editTaking = (node) => {
    const type = checker.getTypeAtLocation(node.initializer);
    const isHidden = (element) => (type.getProperty((element.propertyName ?? element.name).getText())?.declarations ?? []).some(isPrivate);
    const hidden = node.name.elements.filter(isHidden);
    if (hidden.length === 0) return;
    const open = node.name.elements.filter((element) => !hidden.includes(element)).map((element) => element.getText());
    const taken = hidden.map((element) => `${element.name.getText()} = this.#${(element.propertyName ?? element.name).getText()}`);
    edits.push({ from: node.getStart(), to: node.getEnd(), text: [...(open.length > 0 ? [`{ ${open.join(', ')} } = this`] : []), ...taken].join(', ') });
  };
  visit(file);
  return edits;
}

function apply(text, edits) {
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.from - a.from || b.order - a.order)
    .reduce((rest, { from, to, text: by }) => rest.slice(0, from) + by + rest.slice(to), text);
}
