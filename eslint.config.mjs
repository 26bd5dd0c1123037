import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

export default defineConfig([
  { ignores: ['node_modules', 'build', 'main.js', 'demo-vault', 'package-lock.json', '**/*.d.mts'] },
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': 'error',
      'obsidianmd/ui/sentence-case': ['warn', { brands: ['Docker', 'Docker Notebook', 'Docker Hub', 'Dockerfile', 'Obsidian', 'Engine API', 'Live Preview', 'Reading view'] }],
    },
  },
  {
    // Tests, the workbench and the headless notebook are no plugin source: they run in Node and in a browser of their own.
    files: ['test/**', 'scripts/**', '*.mjs', 'vitest.config.ts'],
    rules: Object.fromEntries(
      Object.keys(obsidianmd.rules ?? {})
        .map((name) => [`obsidianmd/${name}`, 'off'])
        .concat([
          ['no-console', 'off'], ['obsidianmd/rule-custom-message', 'off'], ['no-restricted-globals', 'off'], ['import/no-nodejs-modules', 'off'],
          ['no-undef', 'off'], ['no-restricted-imports', 'off'], ['import/no-extraneous-dependencies', 'off'], ['no-eval', 'off'],
          ['@microsoft/sdl/no-inner-html', 'off'], ['no-unsanitized/method', 'off'],
        ]),
    ),
  },
]);
