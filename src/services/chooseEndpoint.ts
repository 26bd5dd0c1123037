// The endpoint of the settings stands in where nothing nearer names one: the line's own flags and its own environment come first.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Host } from '../core/commands/Host';

const naming = ['DOCKER_HOST', 'DOCKER_CONTEXT'];

/** `host` is the machine as one command sees it, `machine` as it is without that command's assignments. */
export function chooseEndpoint(choice: EndpointChoice, endpoint: string, host: Pick<Host, 'env'>, machine: Pick<Host, 'env'>): EndpointChoice {
  const isNamed = choice.host !== undefined || choice.context !== undefined || naming.some((name) => host.env(name) !== machine.env(name));
  return endpoint === '' || isNamed ? choice : { ...choice, host: endpoint };
}
