// The vocabulary as it is written, area by area.
import type { ConceptSource } from '../ConceptSource';
import { buildConcepts } from './buildConcepts';
import { commandConcepts } from './commandConcepts';
import { containerConcepts } from './containerConcepts';
import { engineConcepts } from './engineConcepts';
import { imageConcepts } from './imageConcepts';
import { instructionConcepts } from './instructionConcepts';
import { kernelConcepts } from './kernelConcepts';
import { networkConcepts } from './networkConcepts';
import { orchestrationConcepts } from './orchestrationConcepts';
import { storageConcepts } from './storageConcepts';

export const allConcepts: Readonly<Record<string, readonly ConceptSource[]>> = {
  containers: containerConcepts,
  images: imageConcepts,
  building: buildConcepts,
  instructions: instructionConcepts,
  storage: storageConcepts,
  networks: networkConcepts,
  engine: engineConcepts,
  kernel: kernelConcepts,
  orchestration: orchestrationConcepts,
  commands: commandConcepts,
};
