// The English words of the list of containers.
import type { ContainerTexts } from '../ContainerTexts';

const number = (count: number): string => count.toLocaleString('en');

export const englishContainerTexts: ContainerTexts = {
  command: 'Open containers',
  title: 'Containers',
  filterLabel: 'Which containers are shown',
  all: (count) => `All ${number(count)}`,
  running: (count) => `Running ${number(count)}`,
  connect: 'Connect',
  retry: 'Try again',
  statuses: { off: 'Not connected', connecting: 'Connecting…', live: 'Live', lost: 'The engine went away; waiting for it…', silent: 'No engine answers' },
  none: 'Live: there are no containers',
  notFromNotes: 'Not from a note',
  openNote: (path) => `Open ${path}`,
  more: 'Show more',
  state: (state) => state,
  actions: {
    logs: (name) => `Logs of ${name}`,
    shell: (name) => `Shell in ${name}`,
    start: (name) => `Start ${name}`,
    stop: (name) => `Stop ${name}`,
    restart: (name) => `Restart ${name}`,
    unpause: (name) => `Let ${name} go on`,
    inspect: (name) => `Inspect ${name}`,
    remove: (name) => `Remove ${name}`,
  },
  chipsLabel: 'Containers that this block made',
  showContainers: 'Open containers',
};
