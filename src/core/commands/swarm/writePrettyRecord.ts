// A config or a secret for people, as `inspect --pretty` writes it: a config with what it holds, a secret never.
import { showTimeOf } from '../output/showTimeOf';
import { decodeBase64 } from '../values/decodeBase64';
import { fieldOf, textOf } from '../values/fieldOf';
import { capitalize } from './capitalize';
import { writeLabels } from './writeLabels';

export function writePrettyRecord(record: unknown, kind: 'config' | 'secret'): string {
  const spec = fieldOf(record, 'Spec');
  const isConfig = kind === 'config';
  const [beforeName, beforeTime] = isConfig ? ['\t\t\t', '            \t'] : ['              ', '        '];
  return [
    `ID:${beforeName}${textOf(record, 'ID')}`,
    `Name:${beforeName}${textOf(spec, 'Name')}`,
    ...writeLabels('Labels:', fieldOf(spec, 'Labels'), ' - '),
    ...(isConfig ? [] : [`Driver:            ${textOf(fieldOf(spec, 'Driver'), 'Name')}`]),
    `Created at:${beforeTime}${capitalize(showTimeOf(textOf(record, 'CreatedAt')))}`,
    `Updated at:${beforeTime}${capitalize(showTimeOf(textOf(record, 'UpdatedAt')))}`,
    ...(isConfig ? ['Data:', decodeBase64(textOf(spec, 'Data'))] : []),
  ].join('\n');
}
