// What a container may be said to be made with.
import type { Feature } from './Expectation';

export const featureKinds: readonly Feature['kind'][] = ['image', 'port', 'volume', 'network', 'label', 'env', 'restart'];
