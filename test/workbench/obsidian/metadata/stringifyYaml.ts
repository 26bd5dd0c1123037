// YAML as the app writes it: lines are not broken.
import { stringify } from 'yaml';

export const stringifyYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });
