// What is wrong with a Note by the promises of its contract: spans outside the text, wrong lines, sections out of order. Empty for every text.
import type { Note, Section, Span } from '../../../src/core/notes/Note';

export function findFaults(note: Note): readonly string[] {
  return [...findSpanFaults(note), ...findSectionFaults(note), ...findSliceFaults(note)];
}

/** Every span of a note with a name for it. */
export function spansOf(note: Note): readonly (readonly [string, Span])[] {
  const sections = [note.preamble, ...note.sections].flatMap((section): (readonly [string, Span])[] => [
    [`heading ${section.index}`, section.heading], [`title ${section.index}`, section.titleSpan], [`own ${section.index}`, section.own], [`body ${section.index}`, section.body],
  ]);
  const entries = (['tags', 'commands', 'instructions', 'terms', 'blocks', 'links', 'sources', 'tasks', 'highlights', 'prose', 'keptOutputs'] as const)
    .flatMap((kind) => note[kind].map(({ span }, index): readonly [string, Span] => [`${kind} ${index}`, span]));
  return [
    ...sections,
    ...entries,
    ...note.commands.map(({ nameSpan }, index): readonly [string, Span] => [`name ${index}`, nameSpan]),
    ...note.blocks.map(({ codeSpan }, index): readonly [string, Span] => [`code ${index}`, codeSpan]),
    ...note.rules.map((span, index): readonly [string, Span] => [`rule ${index}`, span]),
    ...note.comments.map((span, index): readonly [string, Span] => [`comment ${index}`, span]),
    ...(note.footer === null ? [] : [['footer', note.footer.span] as const]),
  ];
}

function findSpanFaults(note: Note): string[] {
  return spansOf(note).flatMap(([name, { from, to, line }]) => [
    ...(from >= 0 && from <= to && to <= note.text.length ? [] : [`${name}: ${from} to ${to} is outside the text of ${note.text.length}`]),
    ...(line === lineAt(note.text, from) ? [] : [`${name}: line ${line} at offset ${from}`]),
  ]);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).replace(/\r\n/g, '\n').replace(/\r(?=[^])/g, '\n').split(/[\n]/).length + (text[offset - 1] === '\r' && text[offset] !== '\n' ? 1 : 0);
}

function findSectionFaults(note: Note): string[] {
  const faults: string[] = [];
  const expect = (isTrue: boolean, fault: string): void => {
    if (!isTrue) faults.push(fault);
  };
  const all: readonly Section[] = [note.preamble, ...note.sections];
  all.forEach((section, index) => {
    const next = all[index + 1];
    const name = `section ${section.index}`;
    expect(section.own.to === (next?.heading.from ?? Math.max(note.text.length, note.preamble.own.from)), `${name}: its own words end at the next heading`);
    expect(section.heading.to <= section.own.from && section.own.from === section.body.from, `${name}: its words begin below the heading`);
    expect(section.own.to <= section.body.to, `${name}: its own words are part of its body`);
    expect(section.children.every((child) => child.parent === section && child.level > section.level), `${name}: its children know it`);
    expect(section.children.every((child) => child.heading.from >= section.own.to && child.body.to <= section.body.to), `${name}: its children stand in its body`);
    expect(section.isPreamble || section.parent !== null, `${name}: it has a parent`);
    expect(section.isPreamble || (section.parent?.children.includes(section) ?? false), `${name}: its parent knows it`);
    expect(section.titleSpan.from >= section.heading.from && section.titleSpan.to <= section.heading.to, `${name}: its title stands in its heading`);
  });
  return faults;
}

function findSliceFaults(note: Note): string[] {
  const slice = ({ from, to }: Span): string => note.text.slice(from, to);
  return [
    ...note.sections.filter((section) => slice(section.titleSpan) !== section.rawTitle).map((section) => `title ${section.index} is not its span`),
    ...note.tags.filter((tag) => slice(tag.span).replace(/^#/, '') !== tag.name).map((tag) => `tag ${tag.name} is ${slice(tag.span)}`),
    ...note.commands.filter((command) => slice(command.nameSpan).toLowerCase().replace(/\s+/, ' ') !== command.name).map((command) => `command ${command.name} is ${slice(command.nameSpan)}`),
    ...note.prose.filter((prose) => prose.text.length !== prose.span.to - prose.span.from).map((prose) => `prose ${prose.text} is as long as ${slice(prose.span)}`),
    ...note.links.filter((link) => link.kind === 'url' && slice(link.span) !== link.target).map((link) => `link ${link.target} is ${slice(link.span)}`),
    ...note.links.filter((link) => link.kind !== 'url' && !/^!?\[/.test(slice(link.span))).map((link) => `link ${link.title} begins with ${slice(link.span)}`),
    ...note.highlights.filter((highlight) => !/^==[^]*==$/.test(slice(highlight.span))).map((highlight) => `highlight ${highlight.text} is ${slice(highlight.span)}`),
    ...note.blocks.filter((block) => block.codeSpan.from < block.span.from || block.codeSpan.to > block.span.to).map((block) => `code ${block.code} leaves its block`),
    ...note.blocks.filter((block) => !block.code.split('\n').every((line) => slice(block.codeSpan).includes(line))).map((block) => `code ${block.code} is not in its span`),
  ];
}
