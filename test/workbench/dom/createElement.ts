// Makes an element as Obsidian's createEl does, from a DomElementInfo, in the document of a given node.

type Info = DomElementInfo | string | undefined;

const asInfo = (info: Info): DomElementInfo => (typeof info === 'string' ? { cls: info } : (info ?? {}));

export function applyAttributes(element: Element, info: SvgElementInfo): void {
  const classes = typeof info.cls === 'string' ? info.cls.split(/\s+/) : (info.cls ?? []);
  const names = classes.filter((name) => name !== '');
  if (names.length > 0) element.classList.add(...names);
  for (const [name, value] of Object.entries(info.attr ?? {})) {
    if (value !== null) element.setAttribute(name, String(value));
  }
}

export function place(element: Node, parent: Node | undefined, isFirst: boolean | undefined): void {
  if (!parent) return;
  parent.insertBefore(element, isFirst ? parent.firstChild : null);
}

function applyInputs(element: HTMLElement, info: DomElementInfo): void {
  const win = element.ownerDocument.defaultView ?? window;
  if (info.title !== undefined) element.title = info.title;
  if (info.href !== undefined) element.setAttribute('href', info.href);
  if (info.placeholder !== undefined) element.setAttribute('placeholder', info.placeholder);
  if (info.type !== undefined) element.setAttribute('type', info.type);
  if (info.value === undefined) return;
  if (element instanceof win.HTMLInputElement || element instanceof win.HTMLSelectElement || element instanceof win.HTMLOptionElement) element.value = info.value;
}

export function createElement<K extends keyof HTMLElementTagNameMap>(doc: Document, tag: K, info: Info): HTMLElementTagNameMap[K] {
  const wanted = asInfo(info);
  const element = doc.createElement(tag);
  applyAttributes(element, wanted);
  applyInputs(element, wanted);
  if (wanted.text !== undefined) element.append(wanted.text);
  place(element, wanted.parent, wanted.prepend);
  return element;
}

export function createSvgElement<K extends keyof SVGElementTagNameMap>(doc: Document, tag: K, info: SvgElementInfo | string | undefined): SVGElementTagNameMap[K] {
  const wanted = asInfo(info);
  const element = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  applyAttributes(element, wanted);
  place(element, wanted.parent, wanted.prepend);
  return element;
}
