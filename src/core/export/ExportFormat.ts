// The formats in which a map leaves the notebook as text.

export type ExportFormat = 'canvas' | 'mermaid' | 'dot' | 'json' | 'csv' | 'moc';
