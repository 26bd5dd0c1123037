// Draws what was found in one Dockerfile: a row each, quiet enough to be read past. A block without a finding has nothing below it.
// Rows are no list items: those of notes are looked for command lists.
import { longestDockerfile } from '../../core/dockerfile/isTooLong';
import { describeFinding } from '../../core/texts/describeFinding';
import type { LintTexts } from '../../core/texts/LintTexts';
import type { DockerfileLint } from '../../services/DockerfileLints';

export function drawLint(el: HTMLElement, lint: DockerfileLint, texts: LintTexts): void {
  el.empty();
  el.addClass('docker-notebook-lint');
  if (lint === 'too-long') {
    el.createDiv({ cls: 'docker-notebook-lint-row', text: texts.tooLong(longestDockerfile.lines) });
    return;
  }
  el.setAttrs({ role: 'list', 'aria-label': texts.listLabel });
  for (const finding of lint) {
    const row = el.createDiv({ cls: 'docker-notebook-lint-row', attr: { role: 'listitem' } });
    row.createSpan({ cls: `docker-notebook-lint-severity is-${finding.severity}`, text: texts.severities[finding.severity] });
    row.appendText(' ');
    row.createSpan({ cls: 'docker-notebook-lint-line', text: texts.line(finding.line) });
    row.appendText(' ');
    row.createSpan({ cls: 'docker-notebook-lint-text', text: describeFinding(finding, texts) });
  }
}
