// What a start of Obsidian pays: evaluation of main.js in a fresh process, beside evaluating dockerode eagerly as its package comes.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { median } from './median.mjs';

const RUNS = 21;

// Classes of the app that main.js extends at load; anything else it touches then would be a fault, and throws here.
const evaluate = `
const { readFileSync } = require('node:fs');
const code = readFileSync('main.js', 'utf8');
const app = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : class {} });
const editor = new Proxy(function () {}, { get: (target, name) => name === 'prototype' ? target.prototype : editor, apply: () => editor, construct: () => editor });
const started = performance.now();
const module_ = { exports: {} };
new (require('node:vm').Script)('(function (require, module, exports) {' + code + '\\n})').runInThisContext()(
  (name) => name === 'obsidian' ? app : name.startsWith('@codemirror/') ? editor : require(name), module_, module_.exports);
console.log(performance.now() - started);`;
const eager = `const started = performance.now(); require('dockerode'); console.log(performance.now() - started);`;

export async function benchLoad() {
  const time = (script) => Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
  const ours = [];
  const peer = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(time(evaluate));
    peer.push(time(eager));
  }
  const [a, b] = [median(ours), median(peer)];
  const show = ({ median: middle, min, max }) => `${middle.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  return [
    `main.js, evaluated in a fresh Node process, ${RUNS} runs: ${show(a)}`,
    `dockerode, required as it comes, same run: ${show(b)}`,
    `ratio ${(a.median / b.median).toFixed(2)}`,
  ];
}
