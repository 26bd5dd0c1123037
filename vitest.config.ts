import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

const project = (name: string, include: string[], timeout: number, workers: number) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 60_000),
    ...(workers === 1 ? { fileParallelism: false } : {}),
  },
});

// unit: no daemon, no browser. engine: a real dockerd and registry. e2e: the built plugin in a real browser.
export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/{core,services,vault,docker,features,scripts,workbench}/**/*.test.ts', 'test/*.test.ts'], 20_000, 2),
      project('engine', ['test/engine/**/*.test.ts'], 60_000, 1),
      project('e2e', ['test/e2e/**/*.test.ts'], 120_000, 1),
    ],
  },
});
