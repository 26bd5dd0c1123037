// One request of the Engine API over a unix socket, its whole answer as text. Rejects on a status of 400 or above.
import http from 'node:http';

export function askSocket(socketPath, method, path, body = undefined, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ socketPath, method, path, headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if ((response.statusCode ?? 500) < 400) resolve(text);
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text.trim()}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
