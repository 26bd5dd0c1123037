// The words of prose. `_` joins words in names of variables; an apostrophe ends a word.
import { makeSplitter } from '../notes/makeSplitter';

export const splitProse = makeSplitter(/[\p{L}\p{M}\p{N}_]/u);
