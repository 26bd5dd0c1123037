// `docker run`: a new container, from an image that is pulled where it is missing.
import { succeed } from '../Result';
import { assessContainer } from './containers/assessContainer';
import { containerFlags } from './containers/containerFlags';
import type { ContainerBody } from './containers/ContainerRequest';
import { chooseRunExitCode } from './containers/chooseRunExitCode';
import { checkPull, readContainerBody, readContainerRequest } from './containers/readContainerRequest';
import { runContainer } from './containers/runContainer';
import { defineCommand } from './defineCommand';
import { flagTable } from './flags/flagTable';
import { refuse, refuseRequest } from './refuseUsage';

const runFlags = flagTable(`
  -d, --detach                 Run in the background and print the id
  --detach-keys string         Keys that leave the container running
  --sig-proxy                  Forward signals to the container
`);

export const run = defineCommand({
  name: 'run',
  aliases: ['container run'],
  summary: 'Make a container from an image and start it',
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  flags: [...containerFlags, ...runFlags],
  args: [1, Infinity],
  isInterspersed: false,
  examples: [
    {
      line: 'docker run -d -p 8080:80 --name web nginx',
      requests: ['POST /containers/create?name=web', 'POST /containers/ID/wait?condition=next-exit', 'POST /containers/ID/start'],
    },
    {
      line: 'docker run --rm alpine echo hola',
      requests: ['POST /containers/create', 'POST /containers/ID/attach?stderr=1&stdout=1&stream=1', 'POST /containers/ID/wait?condition=removed', 'POST /containers/ID/start'],
    },
    { line: 'docker run -p web:80 nginx', requests: [], refusedWith: 125 },
    { line: 'docker run', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const pull = checkPull(values);
    if (pull !== null) return refuseRequest(pull, 'run');
    const parsed = readContainerBody(values, host);
    if (!parsed.ok) return refuseRequest(parsed.problem, 'run');
    const isDetached = values.bool('detach');
    if (isDetached && values.isSet('attach')) return refuse('conflicting options: cannot specify both --attach and --detach');
    const body = isDetached ? detach(parsed.value) : parsed.value;
    const request = readContainerRequest(body, values, host);
    if (!request.ok) return refuseRequest(request.problem, 'run', chooseRunExitCode(request.problem));
    const options = { isDetached, forwardsSignals: values.bool('sig-proxy', true), detachKeys: values.text('detach-keys') };
    return succeed({
      risk: assessContainer(body, values.bool('use-api-socket')),
      start: (session) => runContainer(request.value, options, session),
    });
  },
});

function detach(body: ContainerBody): ContainerBody {
  return { ...body, AttachStdin: false, AttachStdout: false, AttachStderr: false, StdinOnce: false };
}
