// The folder of config.json and the contexts: --config, DOCKER_CONFIG, or .docker in the home folder.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Machine } from './Machine';

export function findConfigFolder(machine: Pick<Machine, 'env' | 'homeFolder'>, choice: EndpointChoice = {}): string {
  return choice.configFolder || machine.env('DOCKER_CONFIG') || `${machine.homeFolder}/.docker`;
}
