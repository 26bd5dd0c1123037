// The theme's colours for the canvas. Read from the computed colour of hidden elements, since a canvas understands no CSS variables.
import type { MapColours } from '../../core/drawing/MapColours';
import type { TopicKind } from '../../core/map/TopicMap';
import { topicKinds } from '../../core/drawing/topicKinds';

export class MapPalette {
  private readonly samples = new Map<string, HTMLElement>();
  private readonly el: HTMLElement;
  colours: MapColours;

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv({ cls: 'docker-notebook-map-palette', attr: { 'aria-hidden': 'true' } });
    for (const name of [...topicKinds, 'line', 'text', 'background', 'accent', 'unfinished', 'complete']) {
      this.samples.set(name, this.el.createSpan({ cls: `docker-notebook-map-${name}` }));
    }
    this.colours = this.read();
  }

  /** After a change of theme, in another window, or when styles have come. Gives whether any colour is another one. */
  refresh(): boolean {
    const before = JSON.stringify(this.colours);
    this.colours = this.read();
    return JSON.stringify(this.colours) !== before;
  }

  private read(): MapColours {
    const { win } = this.el;
    const colour = (name: string): string => {
      const sample = this.samples.get(name);
      return sample ? win.getComputedStyle(sample).color : '';
    };
    const kind = (name: TopicKind): string => colour(name);
    return {
      kinds: {
        note: kind('note'),
        section: kind('section'),
        concept: kind('concept'),
        command: kind('command'),
        instruction: kind('instruction'),
        term: kind('term'),
        tag: kind('tag'),
        source: kind('source'),
      },
      line: colour('line'),
      text: colour('text'),
      background: colour('background'),
      accent: colour('accent'),
      unfinished: colour('unfinished'),
      complete: colour('complete'),
      font: win.getComputedStyle(this.el).fontFamily,
    };
  }
}
