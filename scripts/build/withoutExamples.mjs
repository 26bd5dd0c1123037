// An esbuild plugin: the examples of commands and rules are their tests and their documentation, not their work, and stay out of main.js.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/](commands|gaps)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: text.includes('examples:') ? emptyExamples(text) : text };
    });
  },
};

function emptyExamples(text) {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const places = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples' && ts.isArrayLiteralExpression(node.initializer)) {
      places.push([node.initializer.getStart(), node.initializer.getEnd()]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return places.reduceRight((left, [from, to]) => `${left.slice(0, from)}[]${left.slice(to)}`, text);
}
