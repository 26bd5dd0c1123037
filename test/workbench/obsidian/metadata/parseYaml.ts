// YAML as the app reads it.
import { parse } from 'yaml';

/** Throws on text that is no YAML. */
export const parseYaml = (text: string): unknown => parse(text) as unknown;
