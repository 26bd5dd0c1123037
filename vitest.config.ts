import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

const project = (name: string, include: string[], timeout: number, workers: number) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 60_000),
    ...(workers === 1 ? { fileParallelism: false, globalSetup: ['test/engine/startEngine.mjs'] } : {}),
  },
});

// scripts/test.mjs counts the tests of all its runs by these.
const folder = process.env.DOCKER_NOTEBOOK_TEST_REPORTS;
const reporters = folder ? ['default', ['json', { outputFile: `${folder}/${process.pid}.json` }] satisfies [string, object]] : ['default'];

// unit: no daemon, no browser. engine: a real dockerd and registry. e2e: the built plugin in a real browser.
export default defineConfig({
  test: {
    reporters,
    projects: [
      project('unit', ['test/{core,services,vault,docker,features,scripts,workbench}/**/*.test.ts', 'test/*.test.ts'], 20_000, 2),
      project('engine', ['test/engine/**/*.test.ts'], 60_000, 1),
      project('e2e', ['test/e2e/**/*.test.ts'], 120_000, 1),
    ],
  },
});
