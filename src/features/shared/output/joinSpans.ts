// Lines of output as spans: neighbours of one look become one, over line ends as well.
import type { OutputBuffer } from '../../../services/output/OutputBuffer';
import type { OutputSpan } from '../../../services/output/OutputLine';

export function joinSpans(buffer: OutputBuffer, from: number, to: number): OutputSpan[] {
  const joined: OutputSpan[] = [];
  let [last, texts]: [OutputSpan | null, string[]] = [null, []];
  const finish = (): void => {
    if (last) joined.push({ ...last, text: texts.join('') });
  };
  const add = (span: OutputSpan): void => {
    if (last?.stream === span.stream && last.style === span.style) {
      texts.push(span.text);
      return;
    }
    finish();
    [last, texts] = [span, [span.text]];
  };
  for (let number = from; number < to; number++) {
    const line = buffer.line(number);
    for (const span of line) add(span);
    const end: OutputSpan | null = line[line.length - 1] ?? last;
    add({ text: '\n', stream: end?.stream ?? 'stdout', style: end?.style ?? '' });
  }
  finish();
  return joined;
}
