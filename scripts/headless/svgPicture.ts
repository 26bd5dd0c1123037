// The picture of a map as a file, in the light colours of the app: what the plugin draws on the screen, without one.
import { drawWholeMap } from '../../src/core/drawing/drawWholeMap';
import type { MapColours } from '../../src/core/drawing/MapColours';
import { writeMapSvg } from '../../src/core/drawing/writeMapSvg';
import { findUnfinished } from '../../src/core/map/findUnfinished';
import { rollUpCompletion } from '../../src/core/map/rollUpCompletion';
import type { Texts } from '../../src/core/texts/Texts';
import type { Notebook } from '../../src/services/Notebook';

const colours: MapColours = {
  kinds: { note: '#086ddd', section: '#00bfbc', concept: '#e0ac00', command: '#08b94e', instruction: '#7852ee', term: '#ec7500', tag: '#d53984', source: '#707070' },
  line: '#bababa',
  text: '#222222',
  background: '#ffffff',
  accent: '#8a5cf5',
  unfinished: '#e93147',
  complete: '#08b94e',
  font: 'system-ui',
};

export function svgPicture({ map, gaps }: Pick<Notebook, 'map' | 'gaps'>, { map: texts }: Pick<Texts, 'map'>): string {
  const completion = rollUpCompletion(map, findUnfinished(map.topics, gaps));
  return writeMapSvg(drawWholeMap({ map, completion, colours, title: texts.canvasLabel(map.topics.length, map.ties.length), untitled: texts.untitled }));
}
