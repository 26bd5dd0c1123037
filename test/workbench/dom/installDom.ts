// Makes a window one of the app's: each pop-out window has prototypes of its own and needs the same additions.
import { installBuiltins } from './installBuiltins';
import { installHtmlElement } from './installHtmlElement';
import { installNode } from './installNode';

export function installDom(win: Window & typeof globalThis): void {
  installBuiltins(win);
  installNode(win);
  installHtmlElement(win);
  Object.assign(win, { activeWindow: win, activeDocument: win.document });
}
