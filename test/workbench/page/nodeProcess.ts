// The page's `process`, made before anything else: libraries look for it as they load. Import this module first.
import { makeProcess } from '../node/makeProcess';
import { readEnvironment } from '../obsidian/base/readEnvironment';

export const nodeProcess = makeProcess(readEnvironment());

Object.assign(window, { process: nodeProcess, global: window });
