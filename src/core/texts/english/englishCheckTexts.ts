// The English words of check blocks.
import type { CheckTexts } from '../CheckTexts';

const subjects = { container: 'container', port: 'port', image: 'image', volume: 'volume', network: 'network' } as const;
const features = { image: 'image', port: 'port', volume: 'volume', network: 'network', label: 'label', env: 'variable', restart: 'restart policy' } as const;
const statuses = { created: 'was created and never started', running: 'is running', paused: 'is paused', restarting: 'is restarting', removing: 'is being removed', exited: 'has stopped', dead: 'is dead' } as const;
const health = { healthy: 'is healthy', unhealthy: 'is unhealthy', starting: 'is still starting: its first health check is not over', none: 'has no health check' } as const;
const silences = {
  refused: 'nothing listens there',
  'hung-up': 'the connection is closed at once: nothing listens in the container, or not on 0.0.0.0',
  'timed-out': 'no answer within 3 seconds',
  unreachable: 'the machine cannot be reached',
  cancelled: 'the check was stopped',
} as const;
const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const englishCheckTexts: CheckTexts = {
  blockLabel: 'Checks',
  check: 'Check',
  checkAgain: 'Check again',
  stop: 'Stop',
  checking: 'Checking…',
  notChecked: (count) => (count === 1 ? '1 expectation, not checked yet' : `${count} expectations, not checked yet`),
  nothingToCheck: 'Nothing is expected here yet.',
  summary: (passed, count) => (passed === count ? (count === 1 ? 'It holds' : `All ${count} hold`) : `${passed} of ${count} ${passed === 1 ? 'holds' : 'hold'}`),
  checkedAt: (time) => `checked at ${time}`,
  states: { passed: 'Holds', failed: 'Does not hold', unknown: 'Not known', unreadable: 'Not understood', unchecked: 'Not checked' },
  commands: { block: 'Check the block at the cursor', note: 'Check the note' },
  noBlock: 'There is no check block here. It is a code block of the language docker-check.',
  didYouMean: (name) => `Did you mean ${name}?`,
  examples: (lines) => `For example: ${list(lines)}.`,
  exampleLines: {
    container: ['container web runs', 'container web exited 0', 'container web has image nginx, port 8080->80'],
    port: ['port 8080 answers', 'port 8080 answers 200', 'port 8080 answers with "hello"'],
    image: ['image timer exists', 'image timer is smaller than 20 MB'],
    volume: ['volume data exists', 'volume data does not exist'],
    network: ['network inner exists', 'network inner has container web'],
  },
  reasons: {
    missing: ({ subject, name }) => `There is no ${subjects[subject]} ${name}.`,
    exists: ({ subject, name }) => `There is a${subject === 'image' ? 'n' : ''} ${subjects[subject]} ${name}.`,
    status: ({ name, status, exitCode }) => `Container ${name} ${statuses[status]}${exitCode === null ? '' : `, with exit code ${exitCode}`}.`,
    health: ({ name, health: state }) => `Container ${name} ${health[state]}.`,
    has: ({ name, wanted }) => `Container ${name} has ${wanted}.`,
    lacks: ({ name, feature, wanted, found }) => `Container ${name} does not have ${features[feature]} ${wanted}${found.length === 0 ? ', nor any other' : ` but ${found.join(', ')}`}.`,
    size: ({ name, size }) => `Image ${name} has ${size}.`,
    holds: ({ network, container }) => `Container ${container} is in network ${network}.`,
    holdsNot: ({ network, container, found }) => `Container ${container} is not in network ${network}${found.length === 0 ? ', which holds no running container' : `, which holds ${found.join(', ')}`}.`,
    answers: ({ port, status }) => (status === null ? `Something listens at port ${port}, but does not speak HTTP.` : `Port ${port} answers with status ${status}.`),
    noText: ({ port, text }) => `The answer of port ${port} does not contain “${text}”.`,
    silent: ({ port, why }) => `Port ${port} does not answer: ${silences[why]}.`,
    noAnswer: ({ message }) => `The engine could not be asked: ${message}`,
  },
  problems: {
    noSubject: ({ word }) => `“${word}” is no container, port, image, volume or network.`,
    command: () => 'This is a command, which belongs in a block of the language docker. Here stands what should be true after it.',
    noName: ({ subject }) => `Which ${subjects[subject]}? Its ${subject === 'port' ? 'number' : 'name'} is missing.`,
    noClaim: ({ subject, name }) => `What should be true of ${subjects[subject]} ${name}?`,
    unknownClaim: ({ subject, word }) => `“${word}” cannot be said of a${subject === 'image' ? 'n' : ''} ${subjects[subject]}.`,
    unknownFeature: ({ word }) => `A container has an image, a port, a volume, a network, a label, an env variable or a restart policy, but no “${word}”.`,
    noValue: ({ feature }) => `Which ${features[feature]}?`,
    badPort: ({ word }) => `“${word}” is no port: it is a number up to 65535, of a container also 8080->80.`,
    badSize: ({ word }) => `“${word}” is no size: it is a number with a unit, such as 20 MB.`,
  },
};
