// How a piece of output looks, as classes; a colour that is none of the theme's is a property that its class reads.
import type { OutputSpan } from '../../../services/output/OutputLine';

export interface SpanLook {
  readonly classes: string[];
  readonly properties: Record<string, string>;
}

export function classesOf({ stream, style }: OutputSpan): SpanLook {
  const classes = [`docker-notebook-${stream}`];
  const properties: Record<string, string> = {};
  for (const mark of style.split(' ')) {
    const own = /^(fg|bg)-(#[0-9a-f]{6})$/.exec(mark);
    if (own) {
      const [, side = '', colour = ''] = own;
      properties[`--docker-notebook-own-${side}`] = colour;
      classes.push(`docker-notebook-${side}-own`);
    } else if (mark !== '') classes.push(`docker-notebook-${mark}`);
  }
  return { classes, properties };
}
