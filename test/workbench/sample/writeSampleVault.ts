// A vault of a few notes in a temporary folder, with the things that a host of plugins gets wrong.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const fence = '```';

const notes: Readonly<Record<string, string>> = {
  'Containers.md': `---
tags: [docker]
---
**Tags:** #_Todo #Docker/Containers

# Containers

What runs is a container, made from an [[Images|image]]. See [[Nowhere]] too. %% not shown %%

${fence}sample
ps -a
${fence}

> [!tip] In a callout
> ${fence}sample
> in a callout
> ${fence}

- run: starts one
- [ ] write about \`exec\`
  - nested **bold** item

## States

| State | Meaning |
| --- | --- |
| created | not started |
| exited | ended |

%%
A comment of several lines.
%%

${fence}bash
docker ps # all that run
${fence}

${fence}sample
ps -a
${fence}
`,
  'Images.md': '# Images\n\nLayers, one on the other. Back to [[Containers#States]].\n\n## Layers\n\nA layer is a difference.\n',
  'folder/Networks.md': '# Networks\n\nA bridge by default.\n',
  'Long.md': `# Long\n\n${Array.from({ length: 120 }, (_, index) => `## Part ${index + 1}\n\nText of part ${index + 1}.\n\n${fence}sample\nblock ${index + 1}\n${fence}\n`).join('\n')}`,
};

/** The folder's path. It is the caller's to remove. */
export function writeSampleVault(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'workbench-sample-')), 'Sample vault');
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
