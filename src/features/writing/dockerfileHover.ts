// Says what the instruction under the pointer does, in Dockerfiles.
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { findWritingPlace } from '../../core/writing/findWritingPlace';
import { readFenceCode } from '../../core/writing/readFenceCode';
import type { DockerfileHelp } from './DockerfileHelp';

export function dockerfileHover(help: DockerfileHelp): Extension {
  return hoverTooltip(async ({ state: { doc } }, pos) => {
    const { number, from } = doc.lineAt(pos);
    const lineAt = (line: number): string | null => (line >= 0 && line < doc.lines ? doc.line(line + 1).text : null);
    const cursor = { line: number - 1, ch: pos - from };
    const place = findWritingPlace((line) => lineAt(line) ?? '', cursor);
    if (place?.kind !== 'dockerfile') return null;
    const text = await help.describe(readFenceCode(lineAt, place.fence, cursor));
    if (text === '') return null;
    return {
      pos,
      above: true,
      create: (view) => {
        const dom = view.dom.createDiv({ cls: 'docker-notebook-aid', text, attr: { role: 'tooltip' } });
        dom.remove();
        return { dom };
      },
    };
  });
}
