// What axe finds wrong with a part of the page, one line each: the rule, the element, and what to do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2, A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** It compares texts without the blanks that blocks and names put between them, and so objects to rows that are called exactly what they show. */
const RULES = { 'label-content-name-mismatch': { enabled: false } };

/** `selector`: the parts to look at; at least one has to be there. */
export async function findViolations(page: Page, selector: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(async ([include, tags, rules]) => {
    const { axe } = window as unknown as { readonly axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    const seen = [...document.querySelectorAll<HTMLElement>(include)].filter((el) => el.checkVisibility());
    if (seen.length === 0) throw new Error(`nothing in sight is ${include}`);
    return axe.run({ include: seen }, { runOnly: tags, rules, resultTypes: ['violations'] });
  }, [selector, TAGS, RULES] as const);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`));
}
