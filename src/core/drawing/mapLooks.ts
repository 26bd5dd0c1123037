// How lines and marks of each kind and emphasis look, on a canvas or in a drawing.
import type { TieKind } from '../map/TopicMap';
import type { Emphasis, Stroke } from './DrawList';
import type { MapColours } from './MapColours';

const dashes: Readonly<Record<TieKind, readonly number[]>> = {
  contains: [],
  defines: [],
  tagged: [2, 4],
  'links to': [],
  cites: [2, 4],
  mentions: [5, 4],
  about: [8, 3],
  'is a': [8, 3],
  'part of': [8, 3],
  uses: [8, 3],
  creates: [8, 3],
  'isolates with': [8, 3],
  'contrasts with': [1, 3],
};
const lineAlphas: Readonly<Record<Emphasis, number>> = { faint: 0.1, plain: 0.45, strong: 0.95 };
const markAlphas: Readonly<Record<Emphasis, number>> = { faint: 0.18, plain: 1, strong: 1 };
const labelAlphas: Readonly<Record<Emphasis, number>> = { faint: 0.4, plain: 1, strong: 1 };

export interface LineLook {
  readonly dashes: readonly number[];
  readonly alpha: number;
  readonly colour: string;
  readonly width: number;
}

export const mapLooks = {
  markAlphas,
  labelAlphas,
  /** Around small marks a ring is thin, or a map from afar would be rings and nothing else. */
  ringWidth: (radius: number): number => Math.min(1.8, 0.5 + radius * 0.13),
  /** `strength` is that of the draw list. */
  line: ({ kind, isAccepted, emphasis }: Stroke, strength: number, { accent, line }: MapColours): LineLook => ({
    dashes: isAccepted ? [] : dashes[kind],
    alpha: lineAlphas[emphasis] * (emphasis === 'strong' ? 1 : strength),
    colour: emphasis === 'strong' || kind === 'links to' ? accent : line,
    width: emphasis === 'strong' ? 1.6 : Math.max(0.5, strength),
  }),
};
