// A tar archive (ustar) of files and links in memory: enough of the format for a root file system of one program.

const block = 512;

/** Entries: `{ path, bytes }` for a file that may be executed, `{ path, link }` for a symbolic link, `{ path }` for a folder. */
export function makeTar(entries) {
  return Buffer.concat([...entries.flatMap(writeEntry), Buffer.alloc(2 * block)]);
}

function writeEntry({ path, bytes, link }) {
  const header = Buffer.alloc(block);
  const size = bytes?.length ?? 0;
  header.write(path, 0, 100);
  header.write(writeOctal(link ? 0o777 : 0o755, 8), 100);
  header.write(writeOctal(0, 8), 108);
  header.write(writeOctal(0, 8), 116);
  header.write(writeOctal(size, 12), 124);
  header.write(writeOctal(0, 12), 136);
  header.write(bytes ? '0' : link ? '2' : '5', 156);
  header.write(link ?? '', 157, 100);
  header.write('ustar\x0000', 257);
  // The sum is taken with its own field full of spaces.
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${writeOctal(sum, 7)} `, 148);
  return bytes ? [header, bytes, Buffer.alloc((block - (size % block)) % block)] : [header];
}

function writeOctal(value, width) {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}
