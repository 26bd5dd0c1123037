// Obsidian's additions to HTMLElement, SVGElement, Document and UIEvent.
import { delegateOff, delegateOn } from './delegation';
import { extendPrototype } from './extendPrototype';
import { onWindowMigrated } from './windowMigration';

type Win = Window & typeof globalThis;

function setStyles(element: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, styles);
}

function setProperties(element: HTMLElement | SVGElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
}

function installVisibility(win: Win): void {
  extendPrototype(win.HTMLElement.prototype, {
    show() {
      if (this.style.display === 'none') this.style.display = '';
    },
    hide() {
      this.style.display = 'none';
    },
    toggle(show) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.isConnected && this.offsetParent !== null;
    },
    setCssStyles(styles) {
      setStyles(this, styles);
    },
    setCssProps(properties) {
      setProperties(this, properties);
    },
    get innerWidth() {
      const style = win.getComputedStyle(this);
      return this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    },
    get innerHeight() {
      const style = win.getComputedStyle(this);
      return this.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    },
  });
}

function installEvents(win: Win): void {
  extendPrototype(win.HTMLElement.prototype, {
    on(type, selector, listener, options) {
      delegateOn(this, { type, selector, listener }, options);
    },
    off(type, selector, listener, options) {
      delegateOff(this, { type, selector, listener }, options);
    },
    onClickEvent(listener, options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener, once) {
      const root = this.ownerDocument;
      const observer = new win.MutationObserver(() => {
        if (!this.isConnected) return;
        if (once) observer.disconnect();
        listener();
      });
      observer.observe(root, { childList: true, subtree: true });
      return () => observer.disconnect();
    },
    onWindowMigrated(listener) {
      return onWindowMigrated(this, listener);
    },
    trigger(type) {
      this.dispatchEvent(new win.Event(type, { bubbles: true }));
    },
  });
  extendPrototype(win.Document.prototype, {
    on(type, selector, listener, options) {
      delegateOn(this, { type, selector, listener }, options);
    },
    off(type, selector, listener, options) {
      delegateOff(this, { type, selector, listener }, options);
    },
  });
}

function installUiEvent(win: Win): void {
  const properties: PropertyDescriptorMap & ThisType<UIEvent> = {
    targetNode: {
      get() {
        return this.target instanceof win.Node ? this.target : null;
      },
    },
    win: {
      get() {
        return this.view ?? win;
      },
    },
    doc: {
      get() {
        return (this.view ?? win).document;
      },
    },
    instanceOf: {
      value(type: new () => unknown) {
        const other: unknown = Reflect.get(this.view ?? win, type.name);
        return this instanceof type || (typeof other === 'function' && this instanceof other);
      },
    },
  };
  for (const [name, descriptor] of Object.entries(properties)) Object.defineProperty(win.UIEvent.prototype, name, { ...descriptor, configurable: true });
}

export function installHtmlElement(win: Win): void {
  installVisibility(win);
  installEvents(win);
  installUiEvent(win);
  extendPrototype(win.SVGElement.prototype, {
    setCssStyles(styles) {
      setStyles(this, styles);
    },
    setCssProps(properties) {
      setProperties(this, properties);
    },
  });
}
