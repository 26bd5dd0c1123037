// What a run printed, as a person sees it below the block.
import { describe, expect, test } from 'vitest';
import { OutputBuffer } from '../../../src/services/output/OutputBuffer';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function print(...chunks: string[]): OutputBuffer {
  const buffer = new OutputBuffer();
  for (const chunk of chunks) buffer.write('stdout', bytes(chunk));
  return buffer;
}

const spansOf = (buffer: OutputBuffer): unknown[] =>
  Array.from({ length: buffer.endLineNumber - buffer.firstLine }, (_, index) => buffer.line(buffer.firstLine + index));

describe('lines', () => {
  test('an unfinished line is there before its end arrives', () => {
    expect(print('CONTAINER ID\nabc', 'def').text()).toBe('CONTAINER ID\nabcdef');
  });

  test('a final line end adds no empty line, an empty line in between stays', () => {
    const buffer = print('a\n\nb\n');
    expect(buffer.text()).toBe('a\n\nb');
    expect(buffer.endLineNumber).toBe(3);
  });

  test('a terminal ends its lines with CR LF', () => {
    expect(print('total 4\r\ndrwxr-xr-x\r\n').text()).toBe('total 4\ndrwxr-xr-x');
  });

  test('a letter of several bytes may be cut between two chunks', () => {
    const buffer = new OutputBuffer();
    const word = bytes('señal ✓\n');
    for (const byte of word) buffer.write('stdout', Uint8Array.of(byte));
    expect(buffer.text()).toBe('señal ✓');
  });

  test('the two streams decode apart and keep their names', () => {
    const buffer = new OutputBuffer();
    buffer.write('stdout', bytes('é').subarray(0, 1));
    buffer.write('stderr', bytes('no such file\n'));
    buffer.write('stdout', bytes('é').subarray(1));
    expect(spansOf(buffer)).toEqual([[{ text: 'no such file', stream: 'stderr', style: '' }], [{ text: 'é', stream: 'stdout', style: '' }]]);
  });

  test('typed input is told apart', () => {
    const buffer = print('name? ');
    buffer.echo('Ada\n');
    expect(spansOf(buffer)).toEqual([[{ text: 'name? ', stream: 'stdout', style: '' }, { text: 'Ada', stream: 'input', style: '' }]]);
  });
});

describe('progress', () => {
  test('a carriage return writes over the line', () => {
    expect(print('10%\r', '55%\r', '100%').text()).toBe('100%');
  });

  test('what is longer than the new text stays, as in a terminal', () => {
    expect(print('Downloading\rDone').text()).toBe('Doneloading');
  });

  test('erasing to the end of the line removes the rest', () => {
    expect(print('Downloading\r\x1b[KDone').text()).toBe('Done');
    expect(print('Downloading\rDone\x1b[K').text()).toBe('Done');
  });

  test('backspace and column moves', () => {
    expect(print('ab\b\bx').text()).toBe('xb');
    expect(print('abc\x1b[2GX\x1b[1CY').text()).toBe('aXcY');
  });

  test('a far column does not fill the memory with blanks', () => {
    expect(print('\x1b[900000000Gx').text().length).toBeLessThan(1000);
  });
});

describe('colours', () => {
  test('the sixteen colours and the attributes become marks', () => {
    expect(spansOf(print('\x1b[1;31merror\x1b[0m: \x1b[92mok\x1b[39m!'))).toEqual([
      [
        { text: 'error', stream: 'stdout', style: 'fg-1 bold' },
        { text: ': ', stream: 'stdout', style: '' },
        { text: 'ok', stream: 'stdout', style: 'fg-10' },
        { text: '!', stream: 'stdout', style: '' },
      ],
    ]);
  });

  test('a colour beyond the sixteen is kept by its value', () => {
    expect(spansOf(print('\x1b[38;5;196;1mx\x1b[0;48;2;4;5;31my'))).toEqual([
      [{ text: 'x', stream: 'stdout', style: 'fg-#ff0000 bold' }, { text: 'y', stream: 'stdout', style: 'bg-#04051f' }],
    ]);
  });

  test('a sequence may be cut anywhere between two chunks', () => {
    const whole = '\x1b]0;title\x07\x1b[1;34mdir\x1b[0m\x1b[6n file';
    for (let cut = 1; cut < whole.length; cut++) expect(print(whole.slice(0, cut), whole.slice(cut)).text()).toBe('dir file');
  });

  test('a sequence that never ends swallows nothing for ever', () => {
    expect(print(`\x1b]${'x'.repeat(5000)}`, 'after').text()).toContain('after');
  });
});

describe('bounds', () => {
  test('only the last lines are kept, and their numbers say how many are gone', () => {
    const buffer = new OutputBuffer({ lines: 3, characters: 1000, lineLength: 100 });
    buffer.write('stdout', bytes('1\n2\n3\n4\n5\n'));
    expect(buffer.firstLine).toBe(2);
    expect(buffer.text()).toBe('3\n4\n5');
    expect(buffer.line(4).map((span) => span.text)).toEqual(['5']);
  });

  test('many characters in few lines are bounded as well', () => {
    const buffer = new OutputBuffer({ lines: 100, characters: 20, lineLength: 100 });
    for (let line = 0; line < 10; line++) buffer.write('stdout', bytes(`0123456${line}\n`));
    expect(buffer.text()).toBe('01234568\n01234569');
  });

  test('a line without end is broken', () => {
    const buffer = new OutputBuffer({ lines: 100, characters: 1000, lineLength: 4 });
    buffer.write('stdout', bytes('abcdefghij'));
    expect(buffer.text()).toBe('abcd\nefgh\nij');
  });

  test('a hundred thousand lines leave ten thousand', () => {
    const buffer = new OutputBuffer();
    buffer.write('stdout', bytes('y\n'.repeat(100_000)));
    expect(buffer.firstLine).toBe(90_000);
    expect(buffer.endLineNumber).toBe(100_000);
  });
});

describe('a screen that is drawn again and again', () => {
  const frame = (...rows: string[]): string => `\x1b[H${rows.map((row) => `${row} \x1b[K\n`).join('')}\x1b[J`;

  test('each frame takes the place of the one before, below what was printed earlier', () => {
    expect(print('docker stats\n', frame('NAME  CPU', 'web   10%', 'db    3%'), frame('NAME  CPU', 'web   9%')).text()).toBe('docker stats\nNAME  CPU \nweb   9% ');
  });

  test('a screen that is cleared first is the same', () => {
    expect(print('a\n', '\x1b[2J\x1b[Hone\ntwo\n', '\x1b[H\x1b[2Jthree\n').text()).toBe('a\nthree');
    expect(print('one\n\x1b[2J\x1b[3;2Hx').text()).toBe('one\n\n\n x');
  });

  test('a cursor that goes up writes over lines that stood there, and comes back', () => {
    expect(print('pull\n', 'a: waiting\nb: waiting\n', '\x1b[2A\x1b[2K\ra: done\r\x1b[2Bend\n').text()).toBe('pull\na: done\nb: waiting\nend');
  });

  test('tells from where a view must draw again', () => {
    const buffer = print('a\nb\nc\n');
    const { revision } = buffer;
    expect(buffer.changedSince(revision)).toBe(Infinity);
    buffer.write('stdout', bytes('\x1b[2AB\x1b[2B'));
    expect(buffer.revision).toBeGreaterThan(revision);
    expect(buffer.changedSince(revision)).toBe(1);
    expect(buffer.changedSince(buffer.revision)).toBe(Infinity);
  });

  test('no program reaches lines that are long gone, nor makes a screen without end', () => {
    const buffer = print('x\n'.repeat(1000), '\x1b[900000A!', '\x1b[900000;1H?');
    expect(buffer.lineText(0)).toBe('x');
    expect(buffer.endLineNumber).toBeLessThan(1500);
  });
});

describe('output that only scrolls by', () => {
  const limits = { lines: 50, characters: 1e6, lineLength: 100 };
  const numbers = Array.from({ length: 5000 }, (_, index) => `line ${index}\n`).join('');

  test('is kept and counted as if it came in small pieces', () => {
    const [whole, pieces] = [new OutputBuffer(limits), new OutputBuffer(limits)];
    whole.write('stdout', bytes(`start\n${numbers}end`));
    for (const line of `start\n${numbers}end`.split(/(?<=\n)/)) {
      pieces.write('stdout', bytes(line));
      expect(pieces.endLineNumber).toBeGreaterThan(0);
    }
    expect([whole.firstLine, whole.endLineNumber, whole.text()]).toEqual([pieces.firstLine, pieces.endLineNumber, pieces.text()]);
  });

  test('keeps a colour that was switched on in what is passed over', () => {
    const buffer = new OutputBuffer(limits);
    buffer.write('stdout', bytes(`\x1b[31m${numbers}`));
    expect(buffer.line(buffer.endLineNumber - 1)[0]?.style).toBe('fg-1');
  });
});

describe('a program with a screen of its own', () => {
  const session = ['/ # vi nota\r\n', '\x1b[?1049h\x1b[2J\x1b[1;1Hhola\r\n~\r\n', '~\x1b[5;1H-- INSERT --', '\x1b[?1049l/ # exit\r\n'];

  test('leaves nothing behind where a terminal showed it', () => {
    const buffer = new OutputBuffer();
    for (const chunk of session) buffer.write('stdout', bytes(chunk), true);
    expect(buffer.text()).toBe('/ # vi nota\n/ # exit');
  });

  test('is shown where none did', () => {
    expect(print(...session).text()).toContain('-- INSERT --');
  });

  test('and what runs after one that was killed is there', () => {
    const buffer = new OutputBuffer();
    for (const chunk of session.slice(0, 3)) buffer.write('stdout', bytes(chunk), true);
    buffer.write('stdout', bytes('CONTAINER ID\n'));
    expect(buffer.text()).toBe('/ # vi nota\nCONTAINER ID');
  });
});
