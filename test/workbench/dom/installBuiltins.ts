// Obsidian's additions to Array, String, Object, Number and Math, and its global functions, in one window.
import { createElement, createSvgElement } from './createElement';
import { extendPrototype } from './extendPrototype';

type Win = Window & typeof globalThis;

function installArray(win: Win): void {
  const prototype: unknown[] = win.Array.prototype;
  extendPrototype(prototype, {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target) {
      return this.includes(target);
    },
    remove(target) {
      for (let at = this.length - 1; at >= 0; at -= 1) if (this[at] === target) this.splice(at, 1);
    },
    shuffle() {
      for (let at = this.length - 1; at > 0; at -= 1) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  extendPrototype(win.Array, { combine: <T>(arrays: T[][]): T[] => arrays.reduce<T[]>((all, some) => [...all, ...some], []) });
}

function installOthers(win: Win): void {
  extendPrototype(win.String.prototype, {
    contains(target) {
      return this.includes(target);
    },
    format(...args) {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
    },
  });
  Object.assign(win.String, { isString: (value: unknown) => typeof value === 'string' });
  Object.assign(win.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  extendPrototype(win.Math, {
    clamp: (value, min, max) => Math.min(Math.max(value, min), max),
    square: (value) => value * value,
  });
  extendPrototype(win.Object, {
    isEmpty: (object) => Object.keys(object).length === 0,
    each: (object, callback, context) => Object.entries(object).every(([key, value]) => Reflect.apply(callback, context, [value, key]) !== false),
  });
}

function installFunctions(win: Win): void {
  const creators = {
    createEl: (tag: keyof HTMLElementTagNameMap, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => called(createElement(win.document, tag, info), callback),
    createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => called(createElement(win.document, 'div', info), callback),
    createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => called(createElement(win.document, 'span', info), callback),
    createSvg: (tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) =>
      called(createSvgElement(win.document, tag, info), callback),
    createFragment: (callback?: (el: DocumentFragment) => void) => called(win.document.createDocumentFragment(), callback),
  };
  Object.assign(win, creators, {
    isBoolean: (value: unknown) => typeof value === 'boolean',
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
    sleep: (milliseconds: number) => new Promise((resolve) => win.setTimeout(resolve, milliseconds)),
    nextFrame: () => new Promise<void>((resolve) => win.requestAnimationFrame(() => resolve())),
    ready: (callback: () => unknown) => (win.document.readyState === 'loading' ? win.document.addEventListener('DOMContentLoaded', callback) : callback()),
  });
}

function called<T>(value: T, callback: ((value: T) => void) | undefined): T {
  callback?.(value);
  return value;
}

export function installBuiltins(win: Win): void {
  installArray(win);
  installOthers(win);
  installFunctions(win);
}
