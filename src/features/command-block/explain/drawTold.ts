// What is told of the piece of a docker line under the pointer; the same words in the editor and in Reading view.
import type { ExplainedPart } from '../../../core/explain/ExplainedPart';
import { drawPart } from './drawPart';
import type { Explainer } from './Explainer';

/** `path`: of the note in which the line stands. */
export function drawTold(el: HTMLElement, part: ExplainedPart, explainer: Explainer, path: string): void {
  el.addClasses(['docker-notebook-explained', 'docker-notebook-explained-hover']);
  // It holds links, so it is no `tooltip` to assistive technology.
  el.setAttrs({ role: 'note', 'aria-label': explainer.texts.explain.title(part.text) });
  drawPart(el, part, explainer, explainer.finder(path));
}
