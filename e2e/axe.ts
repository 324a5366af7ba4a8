// Looks for faults against WCAG 2.2 AA, and against what axe calls best practice.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that can change when nothing but the colours do. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** @returns a line for each fault: rule, how many places, the first of them */
export async function faultsOf(page: Page): Promise<string[]> {
  // A row out of sight has a box of a guessed height, and would seem to lie over the next: all are laid out as when seen.
  // By a sheet no policy forbids: the page's own lets no style element in that it does not know.
  await page.evaluate(async () => {
    const sheet = await new CSSStyleSheet().replace('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  return analyse(builderFor(page).withTags(tags));
}

/** @returns the same, for the colours alone: for the second look at a page already examined */
export function colourFaultsOf(page: Page): Promise<string[]> {
  return analyse(builderFor(page).withRules(colourRules));
}

function builderFor(page: Page): AxeBuilder {
  // Legacy: it runs in the page itself, which has no frames, and spares a second page for each look.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode(true);
}

async function analyse(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.length} ×, first ${nodes[0]?.html.slice(0, 160)}`);
}
