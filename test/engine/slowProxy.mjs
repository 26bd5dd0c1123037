// `node slowProxy.mjs PORT TARGET BYTES`: hands connections on loopback on to another port, each direction at so many bytes a second. For what is seen only while it lasts.
import { connect, createServer } from 'node:net';
import process from 'node:process';

const [port, target, bytes] = process.argv.slice(2).map(Number);

function pour(from, to) {
  from.on('data', (chunk) => {
    from.pause();
    to.write(chunk);
    setTimeout(() => from.resume(), (chunk.length / bytes) * 1000);
  });
  from.on('end', () => to.end());
  from.on('error', () => to.destroy());
}

createServer({ allowHalfOpen: true }, (client) => {
  const registry = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
  pour(client, registry);
  pour(registry, client);
}).listen(port, '127.0.0.1', () => console.log('listening'));
// It ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
