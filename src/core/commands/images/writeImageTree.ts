// `docker images --tree`: images with their platforms below them, in columns that fit a terminal, as the CLI draws them without colours.
import { characterWidth } from '../output/characterWidth';
import { humanSize } from '../output/humanSize';
import { shortenText } from '../output/shortenText';
import { shortId } from '../output/shortId';
import { fieldOf, listOf, textOf } from '../values/fieldOf';

const GAP = 3;
const NARROWEST_NAME = 12;
const NARROWEST_TERMINAL = 20;
const columns = [
  { title: 'ID', width: 12, isRight: false },
  { title: 'DISK USAGE', width: 10, isRight: true },
  { title: 'CONTENT SIZE', width: 12, isRight: true },
  { title: 'EXTRA', width: 5, isRight: false },
] as const;

interface Entry {
  readonly cells: readonly string[];
  readonly isUsed: boolean;
}

interface Child extends Entry {
  readonly platform: string;
}

interface Top extends Entry {
  readonly names: readonly string[];
  readonly created: number;
  readonly children: readonly Child[];
}

/** `showsAll`: also images without a name. `terminalWidth`: columns of the terminal, 80 where there is none. */
export function writeImageTree(images: readonly unknown[], showsAll: boolean, terminalWidth = 80): string {
  const width = Math.max(terminalWidth, NARROWEST_TERMINAL);
  const tops = images.filter((image) => showsAll || !isDangling(image)).map(readTop).sort((one, other) => other.created - one.created);
  const { nameWidth, shown } = fitColumns(tops, width);
  const draw = (name: string, entry: Entry): string =>
    [padEnd(shortenText(name, nameWidth), nameWidth), ...columns.slice(0, shown).map(({ width: cell, isRight }, index) => align(entry.cells[index] ?? '', cell, isRight))].join(
      ' '.repeat(GAP),
    );
  const isSpaced = tops.some(({ children }) => children.length > 0);
  const drawTop = (top: Top): string => {
    const names = top.names.length === 0 ? ['<untagged>'] : [...top.names].sort((one, other) => other.length - one.length);
    const lines = [...names.slice(0, -1), draw(names.at(-1) ?? '', top)];
    const children = top.children.map((child, index) => draw(`${index === top.children.length - 1 ? '└─' : '├─'} ${child.platform}`, child));
    return [...lines, ...children, ...(isSpaced ? [''] : [])].map((line) => `${line}\n`).join('');
  };
  const heads = [{ title: 'IMAGE', width: nameWidth }, ...columns.slice(0, shown)].map(({ title, width: cell }) => `\u001b[39m\u001b[1m${title}\u001b[0m${' '.repeat(Math.max(0, cell - title.length))}`);
  return [
    'WARNING: This is an experimental feature. The output may change and shouldn\'t be depended on.\n',
    `${'Info ->  U In Use '.padStart(width)}\n\n`,
    `${heads.join(' '.repeat(GAP))}\n`,
    ...tops.map(drawTop),
  ].join('');
}

function isDangling(image: unknown): boolean {
  return [...listOf(image, 'RepoTags'), ...listOf(image, 'RepoDigests')].every((name) => name === '<none>:<none>' || name === '<none>@<none>');
}

function readTop(image: unknown): Top {
  const manifests = listOf(image, 'Manifests').filter((manifest) => fieldOf(manifest, 'Kind') === 'image');
  const children = manifests.map(readChild);
  const content = manifests.reduce<number>((sum, manifest) => sum + numberOf(fieldOf(manifest, 'Size'), 'Content'), 0);
  const isUsed = children.some((child) => child.isUsed);
  return {
    names: listOf(image, 'RepoTags').map(String),
    created: numberOf(image, 'Created'),
    children,
    isUsed,
    cells: [shortId(textOf(image, 'Id')), humanSize(numberOf(image, 'Size'), 3), humanSize(content, 3), isUsed ? 'U' : ''],
  };
}

function readChild(manifest: unknown): Child {
  const [size, data] = [fieldOf(manifest, 'Size'), fieldOf(manifest, 'ImageData')];
  const platform = fieldOf(data, 'Platform');
  const isUsed = listOf(data, 'Containers').length > 0;
  return {
    platform: [textOf(platform, 'os') || 'unknown', textOf(platform, 'architecture'), textOf(platform, 'variant')].filter((part) => part !== '').join('/'),
    isUsed,
    cells: [shortId(textOf(manifest, 'ID')), humanSize(numberOf(size, 'Total'), 3), humanSize(numberOf(size, 'Content'), 3), isUsed ? 'U' : ''],
  };
}

/** Columns that leave the names too little room are left out; names get no more than the longest takes, counted in bytes. */
function fitColumns(tops: readonly Top[], width: number): { readonly nameWidth: number; readonly shown: number } {
  let [left, shown] = [width, 0];
  for (const column of columns) {
    if (left - column.width - GAP < NARROWEST_NAME) break;
    left -= column.width + GAP;
    shown += 1;
  }
  const lengths = tops.flatMap(({ names, children }) => [...names.map(bytesOf), ...children.map(({ platform }) => bytesOf(`└─ ${platform}`))]);
  return { nameWidth: Math.min(left, Math.max('IMAGE'.length, ...lengths)), shown };
}

function align(text: string, width: number, isRight: boolean): string {
  return isRight ? text.padStart(width) : padEnd(text, width);
}

function padEnd(text: string, width: number): string {
  const taken = Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
  return text + ' '.repeat(Math.max(0, width - taken));
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

function numberOf(value: unknown, name: string): number {
  return Number(fieldOf(value, name) ?? 0);
}
