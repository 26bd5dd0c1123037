// Tooltips: shown a moment after the pointer comes to rest, in the document that the element is in.
import type { TooltipOptions } from 'obsidian';

const DELAY = 400; // milliseconds

let shown: HTMLElement | null = null;

function hide(): void {
  shown?.remove();
  shown = null;
}

function place(tooltip: HTMLElement, target: HTMLElement, options: TooltipOptions): void {
  const box = target.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const gap = options.gap ?? 6;
  const win = target.win;
  const centre = { x: box.left + (box.width - own.width) / 2, y: box.top + (box.height - own.height) / 2 };
  const placement = options.placement ?? 'bottom';
  const left = placement === 'left' ? box.left - own.width - gap : placement === 'right' ? box.right + gap : centre.x;
  const top = placement === 'top' ? box.top - own.height - gap : placement === 'bottom' ? box.bottom + gap : centre.y;
  tooltip.setCssStyles({ left: `${Math.clamp(left, 4, win.innerWidth - own.width - 4)}px`, top: `${Math.clamp(top, 4, win.innerHeight - own.height - 4)}px` });
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hide();
  shown = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], text: content });
  place(shown, target, options);
}

export function setTooltip(target: HTMLElement, text: string, options: TooltipOptions = {}): void {
  const isNew = target.dataset.tooltip === undefined;
  target.dataset.tooltip = text;
  target.setAttr('aria-label', text);
  if (!isNew) return;
  let timer: number | undefined;
  target.addEventListener('pointerenter', () => {
    timer = window.setTimeout(() => {
      const current = target.dataset.tooltip ?? '';
      if (target.isConnected && current !== '') displayTooltip(target, current, options);
    }, options.delay ?? DELAY);
  });
  for (const type of ['pointerleave', 'pointerdown']) {
    target.addEventListener(type, () => {
      window.clearTimeout(timer);
      hide();
    });
  }
}
