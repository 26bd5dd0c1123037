// The registry of the formats, in the order in which a menu lists them.
import { canvas } from './canvas';
import { contents } from './contents';
import { csv } from './csv';
import { dot } from './dot';
import type { Exporter } from './Exporter';
import { json } from './json';
import { mermaid } from './mermaid';

export const exporters: readonly Exporter[] = [canvas, mermaid, dot, json, csv, contents];
