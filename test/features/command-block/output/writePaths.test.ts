// Trees of documents, and the way to each value.
import { expect, test } from 'vitest';
import { DocumentTree } from '../../../../src/features/command-block/output/DocumentTree';
import { writePaths } from '../../../../src/features/command-block/output/writePaths';

const document = [{ State: { Status: 'running' }, Mounts: [{ Name: 'data' }], Labels: { 'com.x': 'y' }, Empty: {} }];

function pathsOf(tree: DocumentTree, key: string): unknown {
  const node = tree.rows.find((row) => row.key === key);
  return node && writePaths(node);
}

test('rows open and close, and one thing alone is open', () => {
  const tree = new DocumentTree(document);
  expect(tree.rows.map(({ key }) => key)).toEqual([0, 'State', 'Mounts', 'Labels', 'Empty']);
  tree.openTo(Infinity);
  expect(tree.rows.map(({ key, depth }) => [key, depth])).toEqual([[0, 0], ['State', 1], ['Status', 2], ['Mounts', 1], [0, 2], ['Name', 3], ['Labels', 1], ['com.x', 2], ['Empty', 1]]);
  tree.openTo(1);
  expect(tree.rows).toHaveLength(5);
  for (const row of tree.rows.slice(0, 1)) tree.toggle(row);
  expect(tree.rows).toHaveLength(1);
});

test('paths for Go templates and for jq', () => {
  const tree = new DocumentTree(document);
  tree.openTo(Infinity);
  expect(pathsOf(tree, 'Status')).toEqual({ template: '{{.State.Status}}', path: '.[0].State.Status' });
  expect(pathsOf(tree, 'Name')).toEqual({ template: '{{(index .Mounts 0).Name}}', path: '.[0].Mounts[0].Name' });
  expect(pathsOf(tree, 'com.x')).toEqual({ template: '{{index .Labels "com.x"}}', path: '.[0].Labels["com.x"]' });
});
