// Marks an element for a moment: this is where the reader was sent.

const DURATION = 2000; // milliseconds

export function flash(el: HTMLElement): void {
  el.addClass('is-flashing');
  window.setTimeout(() => el.removeClass('is-flashing'), DURATION);
}
