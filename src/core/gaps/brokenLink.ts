// A link to a note or a heading that is not there.
import { defineRule } from './defineRule';

export const brokenLink = defineRule({
  id: 'broken-link',
  severity: 'warning',
  summary: 'A link to a note that the vault does not hold, or to a heading that its note does not have.',
  examples: [
    { note: '# Redes\nver [[Volumenes#Tmpfs]] y [[Logs]]', lines: [2], context: { lostLinks: ({ links }) => links.filter(({ target }) => target === 'Volumenes') } },
    { note: '# Redes\nver [[Logs]]', lines: [], context: { lostLinks: () => [] } },
    { note: '# Redes\nver [[Logs]]', lines: [] },
  ],
  places: (note, { lostLinks }) =>
    (lostLinks?.(note) ?? []).map(({ span, section, target, subpath }) => ({ span, section, quote: subpath === '' ? target : `${target}#${subpath}` })),
});
