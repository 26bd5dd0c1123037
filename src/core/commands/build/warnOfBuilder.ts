// What the CLI says before each use of its own builder, where the newer one of its plugin is not there, and what it does where that one is asked for.
import { fail, succeed } from '../../Result';
import type { Action } from '../Action';
import type { DockerCommand } from '../DockerCommand';
import { readBoolean } from '../flags/readBoolean';
import type { Host } from '../Host';
import { stderr } from '../Output';
import { refuse } from '../refuseUsage';

const install = 'Install the buildx component to build images with BuildKit:';
const address = 'https://docs.docker.com/go/buildx/';

/** The command with the notice before all else, be it a refusal. */
export function warnOfBuilder(command: DockerCommand): DockerCommand {
  return {
    ...command,
    read(words, host, calledAs) {
      const wish = host.env('DOCKER_BUILDKIT') ?? '';
      const isWanted = readBoolean(wish);
      if (wish !== '' && !isWanted.ok) return refuse(`DOCKER_BUILDKIT environment variable expects boolean value: ${isWanted.problem}`);
      if (isWanted.ok && isWanted.value) return refuse(`ERROR: BuildKit is enabled but the buildx component is missing or broken.\n       ${install}\n       ${address}`);
      if (words.includes('--help')) return command.read(words, host, calledAs);
      const notice = describe(host);
      const read = command.read(words, host, calledAs);
      return read.ok ? succeed(withNotice(read.value, notice)) : fail({ ...read.problem, message: notice + read.problem.message });
    },
  };
}

function describe(host: Host): string {
  const isOff = (host.env('DOCKER_BUILDKIT') ?? '') !== '';
  const how = isOff ? ['BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0', 'environment-variable.'] : [install, address];
  return `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n${how.map((line) => `            ${line}\n`).join('')}\n`;
}

function withNotice(action: Action, notice: string): Action {
  return {
    ...action,
    async *start(session) {
      yield stderr(notice);
      yield* action.start(session);
    },
  };
}
