// The daemon and the registry that were started for these tests, as scripts/machine tells by environment variables.

export interface TestMachine {
  /** `unix:///…/docker.sock` */
  readonly host: string;
  readonly socketPath: string;
  /** `localhost:5000`, in the daemon's network. */
  readonly registry: string;
  /** A process in the daemon's network. */
  readonly pid: string;
}

export function readTestMachine(): TestMachine {
  const host = read('DOCKER_NOTEBOOK_TEST_HOST');
  return { host, socketPath: host.replace(/^unix:\/\//, ''), registry: read('DOCKER_NOTEBOOK_TEST_REGISTRY'), pid: read('DOCKER_NOTEBOOK_TEST_PID') };
}

function read(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: no daemon was started for this test`);
  return value;
}
