// A heading as the part of a link behind `#` means it: folded words without punctuation.
import { foldText } from '../notes/foldText';

export const headingKey = (title: string): string => foldText(title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
