// The words of the fields above a block, in English.
import type { FieldTexts } from '../FieldTexts';

export const englishFieldTexts: FieldTexts = {
  formLabel: (line) => `To fill in: ${line}`,
  kinds: { container: 'Which container?', image: 'Which image?', volume: 'Which volume?', network: 'Which network?', context: 'Which context?' },
  value: 'Fill in',
  optional: 'Optional',
};
