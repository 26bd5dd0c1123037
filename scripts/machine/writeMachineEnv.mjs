// The variables by which tests find the engine that was started for them. DOCKER_HOST stays the user's own: no test may reach it.

export function writeMachineEnv({ host, registry, pid }) {
  return {
    /** `unix:///…/docker.sock` */
    DOCKER_NOTEBOOK_TEST_HOST: host,
    /** `localhost:5000`, in the engine's network. */
    DOCKER_NOTEBOOK_TEST_REGISTRY: registry,
    /** A process in the engine's network: `nsenter --target PID --net` reaches published ports. */
    DOCKER_NOTEBOOK_TEST_PID: String(pid),
  };
}
