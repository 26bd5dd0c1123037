// Icons by name: Lucide's, with or without the `lucide-` prefix, and those that plugins add.
import lucide from 'workbench:icons';
import { createSvgElement } from '../../dom/createElement';

type Drawing = readonly (readonly [keyof SVGElementTagNameMap, Readonly<Record<string, string>>])[];

const added = new Map<string, string>();

const plainName = (id: string): string => id.replace(/^lucide-/, '');

function drawLucide(doc: Document, name: string, drawing: Drawing): SVGSVGElement {
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width: '24', height: '24', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const svg = createSvgElement(doc, 'svg', { cls: ['svg-icon', `lucide-${name}`], attr: frame });
  for (const [tag, attr] of drawing) svg.append(createSvgElement(doc, tag, { attr }));
  return svg;
}

/** What a plugin adds is the content of an SVG of 100 by 100. */
function drawAdded(doc: Document, id: string, content: string): SVGSVGElement {
  const svg = createSvgElement(doc, 'svg', { cls: ['svg-icon', id], attr: { viewBox: '0 0 100 100' } });
  const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, 'image/svg+xml');
  svg.append(...Array.from(parsed.documentElement.childNodes).map((node) => doc.importNode(node, true)));
  return svg;
}

function draw(doc: Document, id: string): SVGSVGElement | null {
  const content = added.get(id);
  if (content !== undefined) return drawAdded(doc, id, content);
  const given = plainName(id);
  const name = (Object.hasOwn(lucide.aliases, given) ? lucide.aliases[given] : undefined) ?? given;
  const drawing = Object.hasOwn(lucide.nodes, name) ? lucide.nodes[name] : undefined;
  return drawing ? drawLucide(doc, name, drawing) : null;
}

export function addIcon(id: string, content: string): void {
  added.set(id, content);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export const getIcon = (id: string): SVGSVGElement | null => draw(document, id);

export const getIconIds = (): string[] => [...Object.keys(lucide.nodes).map((name) => `lucide-${name}`), ...added.keys()];

/** An unknown name leaves the element empty, as in the app. */
export function setIcon(parent: HTMLElement, id: string): void {
  const icon = draw(parent.ownerDocument, id);
  parent.replaceChildren(...(icon ? [icon] : []));
}
