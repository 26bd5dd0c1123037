import { parse, stringify } from 'yaml';

/** Throws on text that is no YAML, as the app does. */
export const parseYaml = (text: string): unknown => parse(text) as unknown;

export const stringifyYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });
