// The words of a text as names have them: letters, marks and digits.
import { makeSplitter } from '../notes/makeSplitter';

export const splitText = makeSplitter(/[\p{L}\p{M}\p{N}]/u);
