// Obsidian's additions to Node, Element and DocumentFragment.
import { createElement, createSvgElement } from './createElement';
import { extendPrototype } from './extendPrototype';

type Win = Window & typeof globalThis;

const documentOf = (node: Node): Document => node.ownerDocument ?? document;

function installNodeMembers(win: Win): void {
  extendPrototype(win.Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      this.insertBefore(node, child ? child.nextSibling : this.firstChild);
      return node;
    },
    indexOf(other) {
      return Array.from(this.childNodes).findIndex((child) => child === other);
    },
    setChildrenInPlace(children) {
      for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
      children.forEach((child, index) => {
        if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
      });
    },
    appendText(text) {
      this.appendChild(documentOf(this).createTextNode(text));
    },
    get doc() {
      return documentOf(this);
    },
    get win() {
      return documentOf(this).defaultView ?? window;
    },
    get constructorWin() {
      return win;
    },
  });
  Object.defineProperty(win.Node.prototype, 'instanceOf', { configurable: true, value: instanceOf });
}

/** True for an instance of the type as any window knows it: each window has constructors of its own. */
function instanceOf(this: object & { win: Window }, type: new () => unknown): boolean {
  if (this instanceof type) return true;
  const other: unknown = Reflect.get(this.win, type.name);
  return typeof other === 'function' && this instanceof other;
}

function installCreators(win: Win): void {
  extendPrototype(win.Node.prototype, {
    createEl(tag, info, callback) {
      const element = createElement(documentOf(this), tag, typeof info === 'string' ? { cls: info, parent: this } : { parent: this, ...info });
      callback?.(element);
      return element;
    },
    createDiv(info, callback) {
      return this.createEl('div', info, callback);
    },
    createSpan(info, callback) {
      return this.createEl('span', info, callback);
    },
    createSvg(tag, info, callback) {
      const element = createSvgElement(documentOf(this), tag, typeof info === 'string' ? { cls: info, parent: this } : { parent: this, ...info });
      callback?.(element);
      return element;
    },
  });
}

function installElementMembers(win: Win): void {
  extendPrototype(win.Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(text) {
      this.replaceChildren(text);
    },
    addClass(...classes) {
      this.classList.add(...classes);
    },
    addClasses(classes) {
      this.classList.add(...classes);
    },
    removeClass(...classes) {
      this.classList.remove(...classes);
    },
    removeClasses(classes) {
      this.classList.remove(...classes);
    },
    toggleClass(classes, value) {
      for (const name of typeof classes === 'string' ? [classes] : classes) this.classList.toggle(name, value);
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    setAttr(name, value) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(attributes) {
      for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
  });
}

function installQueries(win: Win): void {
  extendPrototype(win.Element.prototype, {
    matchParent(selector, lastParent) {
      if (this.matches(selector)) return this;
      return this === lastParent ? null : (this.parentElement?.matchParent(selector, lastParent) ?? null);
    },
    getCssPropertyValue(property, pseudoElement) {
      return (this.ownerDocument.defaultView ?? win).getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.ownerDocument.activeElement === this;
    },
    find(selector) {
      return this.querySelector(selector);
    },
    findAll(selector) {
      return Array.from(this.querySelectorAll<HTMLElement>(selector));
    },
    findAllSelf(selector) {
      const below = this.findAll(selector);
      return this instanceof win.HTMLElement && this.matches(selector) ? [this, ...below] : below;
    },
  });
  extendPrototype(win.DocumentFragment.prototype, {
    findAll(selector) {
      return Array.from(this.querySelectorAll<HTMLElement>(selector));
    },
  });
  Object.defineProperty(win.DocumentFragment.prototype, 'find', {
    configurable: true,
    value(this: DocumentFragment, selector: string) {
      return this.querySelector(selector);
    },
  });
}

export function installNode(win: Win): void {
  installNodeMembers(win);
  installCreators(win);
  installElementMembers(win);
  installQueries(win);
}
