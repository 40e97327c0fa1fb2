/** Axe finds nothing in the view: in each state, in each theme, in the side bar. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {openView, openWebviews} from './page.ts';
import {chartState, snapshot, states} from './snapshots.ts';
import {themeNames} from './themes.ts';

openWebviews();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Broken rules with the elements that break them. */
async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Axe {
      run(root: Document): Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>;
    }
    const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run(document);
    return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
  });
}

/** The colours are the theme's; all else is the same in each. */
for (const theme of themeNames) {
  test(`axe finds nothing: ${theme}`, async () => {
    const {page, show, faults} = await openView({theme});
    const shown = theme === 'dark' ? Object.keys(states) : ['error', 'shallow'];
    for (const name of shown) {
      await show(snapshot(states[name] ?? chartState(1)));
      assert.deepEqual(await broken(page), [], name);
    }
    await show(snapshot(chartState(10)));
    await page.getByText('Export', {exact: true}).click();
    await page.getByText('Data', {exact: true}).click();
    assert.deepEqual(await broken(page), [], 'open menu and table');
    assert.deepEqual(faults, []);
    await page.close();
  });
}

test('axe finds nothing in the side bar', async () => {
  const {page, show} = await openView({place: 'sidebar', width: 300});
  for (const name of ['loading', 'shallow']) {
    await show(snapshot(states[name] ?? chartState(1), {place: 'sidebar'}));
    assert.deepEqual(await broken(page), [], name);
  }
  assert.equal(await page.getByRole('tablist').isVisible(), false);
  assert.equal(await page.getByRole('slider').isVisible(), true);
  await page.close();
});
