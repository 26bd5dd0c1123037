// Light or dark, in every window.
import type { App } from '../obsidian/app/App';

export type ThemeName = 'light' | 'dark';

const KEY = 'workbench-theme';

/** Light or dark: a class on the body of every window, and the event that tells plugins to draw again. */
export class Theme {
  constructor(private readonly app: App) {}

  static preferred(): ThemeName {
    const asked = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(KEY);
    if (asked === 'dark' || asked === 'light') return asked;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  get name(): ThemeName {
    return this.app.isDarkMode() ? 'dark' : 'light';
  }

  set(name: ThemeName): void {
    localStorage.setItem(KEY, name);
    const documents = [document, ...this.app.workspace.windows.all.map(({ doc }) => doc)];
    for (const { body } of documents) {
      body.toggleClass('theme-dark', name === 'dark');
      body.toggleClass('theme-light', name === 'light');
    }
    this.app.workspace.trigger('css-change');
  }

  toggle(): void {
    this.set(this.name === 'dark' ? 'light' : 'dark');
  }
}
