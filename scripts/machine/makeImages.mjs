// The images that the tests run: one statically linked busybox under several names, imported through the Engine API.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { askSocket } from './askSocket.mjs';
import { makeTar } from './makeTar.mjs';

const busybox = '/bin/busybox';

// What stands in for them: name, tag, and the changes that make it behave like its namesake for a test.
const lookalikes = [
  ['busybox', 'latest', ['CMD ["sh"]']],
  ['alpine', 'latest', ['CMD ["/bin/sh"]']],
  ['nginx', 'latest', ['CMD ["httpd", "-f", "-p", "80", "-h", "/www"]', 'EXPOSE 80']],
];

export async function makeImages(socketPath) {
  const tar = makeTar(await readRoot());
  for (const [name, tag, changes] of lookalikes) {
    const query = new URLSearchParams([['fromSrc', '-'], ['repo', name], ['tag', tag], ...changes.map((change) => ['changes', change])]);
    await askSocket(socketPath, 'POST', `/images/create?${query}`, tar, { 'Content-Type': 'application/x-tar' });
  }
}

async function readRoot() {
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n').filter((name) => name !== '' && name !== 'busybox');
  const page = Buffer.from('<h1>It works</h1>\n');
  return [
    ...['bin/', 'etc/', 'tmp/', 'root/', 'www/'].map((path) => ({ path })),
    { path: 'bin/busybox', bytes: readFileSync(busybox) },
    ...applets.map((name) => ({ path: `bin/${name}`, link: 'busybox' })),
    { path: 'etc/passwd', bytes: Buffer.from('root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n') },
    { path: 'etc/group', bytes: Buffer.from('root:x:0:\nnogroup:x:65534:\n') },
    { path: 'www/index.html', bytes: page },
  ];
}
