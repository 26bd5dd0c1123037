// Reads which folders are left out, as a user writes it: `Diario; Plantillas: stub-section, open-task`.
import type { LeftOut } from './RuleChoice';

export function readLeftOut(text: string): readonly LeftOut[] {
  return text.split(/[;\n]/).flatMap((part) => {
    const [folder = '', rules = ''] = part.split(':');
    const name = folder.trim().replace(/^\/+|\/+$/g, '');
    return name === '' ? [] : [{ folder: name, rules: rules.split(',').map((rule) => rule.trim().toLowerCase()).filter((rule) => rule !== '' && rule !== 'all') }];
  });
}
