// An esbuild plugin: what commands and rules carry for those who read their source stays out of main.js: their examples, which are their
// tests and their documentation, and the blanks that align the tables of their flags.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/](commands|gaps)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: /examples:|flagTable\(/.test(text) ? squeeze(text) : text };
    });
  },
};

function squeeze(text) {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const places = [];
  const replace = (node, by) => places.push([node.getStart(), node.getEnd(), by]);
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples' && ts.isArrayLiteralExpression(node.initializer)) {
      replace(node.initializer, '[]');
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'flagTable' && node.arguments[0]?.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral) {
      replace(node.arguments[0], node.arguments[0].getText().replace(/\n +/g, '\n').replace(/ {3,}/g, '  '));
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return places.reduceRight((left, [from, to, by]) => left.slice(0, from) + by + left.slice(to), text);
}
