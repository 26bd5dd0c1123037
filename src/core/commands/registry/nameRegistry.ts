// Registries as the client's configuration names them.

/** Docker Hub. */
export const HUB = 'https://index.docker.io/v1/';

/** `server` as typed, '' for Docker Hub. */
export function nameRegistry(server: string): string {
  return server === '' || server === 'docker.io' ? HUB : server;
}

/** `https://registry.example.com/v1/` as `registry.example.com`. */
export function hostOfRegistry(server: string): string {
  return server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
