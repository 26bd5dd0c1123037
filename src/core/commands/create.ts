// `docker create`: a new container that does not run yet.
import { succeed } from '../Result';
import { assessContainer } from './containers/assessContainer';
import { containerFlags } from './containers/containerFlags';
import { createContainer } from './containers/createContainer';
import { checkPull, readContainerBody, readContainerRequest } from './containers/readContainerRequest';
import { defineCommand } from './defineCommand';
import { exit, stdout } from './Output';
import { refuse, refuseRequest } from './refuseUsage';

export const create = defineCommand({
  name: 'create',
  aliases: ['container create'],
  summary: 'Make a container without starting it',
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  flags: containerFlags,
  args: [1, Infinity],
  isInterspersed: false,
  examples: [
    { line: 'docker create --name box alpine', requests: ['POST /containers/create?name=box'] },
    { line: 'docker create --name box', requests: [], refusedWith: 1 },
    { line: 'docker create --memory lots alpine', requests: [], refusedWith: 125 },
  ],
  plan(values, host) {
    const pull = checkPull(values);
    if (pull !== null) return refuseRequest(pull, 'create');
    const body = readContainerBody(values, host);
    if (!body.ok) return refuseRequest(body.problem, 'create');
    const request = readContainerRequest(body.value, values, host);
    if (!request.ok) return refuse(request.problem);
    return succeed({
      risk: assessContainer(body.value, values.bool('use-api-socket')),
      async *start(session) {
        const id = yield* createContainer(request.value, session);
        yield stdout(`${id}\n`);
        yield exit(0);
      },
    });
  },
});
