export function buildSamplePlugin(folder: string): Promise<void>;
