/** The view in a browser: what is shown, what keys and clicks do, and that nothing in a plan is read as markup. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openView, openWebviews} from './page.ts';
import {chartState, shallow, snapshot, states} from './snapshots.ts';

openWebviews();

test('it says that it is ready, with the room it has', async () => {
  const {page, told, faults} = await openView({width: 1100});
  const [message] = await told();
  assert(message?.kind === 'ready');
  assert(message.size.width > 500 && message.size.width < 1100);
  assert.deepEqual(faults, []);
  await page.close();
});

test('arrow keys, Home and End walk the days; each explains itself', async () => {
  const {page, show, faults} = await openView({});
  await show(snapshot(chartState(10)));
  const slider = page.getByRole('slider');
  const heading = page.locator('.explain h2');
  const at = async (label: string) => {
    assert.equal(await heading.textContent(), label);
    assert.match((await slider.getAttribute('aria-valuetext')) ?? '', new RegExp(`^${label}:`));
  };
  await at('Day 6');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await at('Day 7');
  await page.keyboard.press('Home');
  await at('Day 1');
  await page.keyboard.press('ArrowLeft');
  await at('Day 1');
  await page.keyboard.press('End');
  await at('Day 10');
  await page.keyboard.press('PageDown');
  await at('Day 5');
  assert.equal(await page.locator('.cursor > *').count(), 1);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a walked day stays chosen while the text changes, today is followed otherwise', async () => {
  const {page, show} = await openView({});
  await show(snapshot(chartState(10)));
  const heading = page.locator('.explain h2');
  await show(snapshot(chartState(12)));
  assert.equal(await heading.textContent(), 'Day 7');
  await page.getByRole('slider').press('Home');
  await show(snapshot(chartState(20)));
  assert.equal(await heading.textContent(), 'Day 1');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'slider');
  await page.close();
});

test('the pointer shows a day, a click explains it, links ask for its line and its diff', async () => {
  const {page, show, told} = await openView({});
  await show(snapshot(chartState(10)));
  const box = await page.locator('.sd-chart').boundingBox();
  assert(box);
  await page.mouse.move(box.x + box.width * 0.06, box.y + 50);
  assert.equal(await page.locator('.tip strong').textContent(), 'Day 1');
  await page.mouse.down();
  await page.mouse.up();
  assert.equal(await page.locator('.explain h2').textContent(), 'Day 1');
  await page.getByRole('button', {name: 'Open Diff'}).click();
  await page.getByRole('button', {name: 'US-0 Sign in'}).last().click();
  assert.deepEqual((await told()).slice(1), [
    {kind: 'diff', commit: 'c0ffee'.padEnd(40, '0')},
    {kind: 'go', file: 0, line: 10},
  ]);
  await page.close();
});

test('sprint, unit and chart are chosen; tabs move by arrow keys', async () => {
  const {page, show, told} = await openView({});
  await show(snapshot(chartState(10)));
  await page.getByLabel('Sprint', {exact: true}).selectOption('Sprint 1');
  await page.getByLabel('Unit').selectOption('Stories');
  await page.getByRole('tab', {name: 'Burndown'}).focus();
  await page.keyboard.press('ArrowRight');
  const choice = {sprint: 'sprint:2', chart: 'burndown', unit: null};
  assert.deepEqual((await told()).slice(1), [
    {kind: 'choose', choice: {...choice, sprint: 'sprint:1'}},
    {kind: 'choose', choice: {...choice, unit: 'stories'}},
    {kind: 'choose', choice: {...choice, chart: 'burnup'}},
  ]);
  await page.close();
});

test('each way out of the view is a message; the picture is a PNG', async () => {
  const {page, show, told} = await openView({});
  await show(snapshot(chartState(10)));
  for (const item of ['Save SVG Picture…', 'Copy Markdown Table', 'Save PNG Picture…']) {
    await page.getByText('Export', {exact: true}).click();
    await page.getByRole('button', {name: item}).click();
  }
  await page.waitForFunction(() => (globalThis as unknown as {told: unknown[]}).told.length === 4);
  const [, svg, copy, png] = await told();
  assert.deepEqual(svg, {kind: 'save', format: 'svg', picture: null});
  assert.deepEqual(copy, {kind: 'copy', format: 'markdown'});
  assert(png?.kind === 'save' && png.picture);
  assert.deepEqual([...Buffer.from(png.picture, 'base64').subarray(1, 4)], [...Buffer.from('PNG')]);
  await page.close();
});

test('what helps is offered where there is no chart, and beside one', async () => {
  const {page, show, told} = await openView({});
  await show(snapshot(states.error ?? chartState(1)));
  assert.equal(await page.locator('.drawn').isVisible(), false);
  await page.getByRole('button', {name: 'Try Again'}).click();
  await show(snapshot(chartState(3, 'Sign in', [shallow])));
  assert.equal(await page.locator('.placeholder').isVisible(), false);
  await page.getByRole('button', {name: 'Read Again'}).click();
  assert.deepEqual((await told()).slice(1), [
    {kind: 'do', deed: 'retry'},
    {kind: 'do', deed: 'retry'},
  ]);
  await page.close();
});

test('a message that is none changes nothing', async () => {
  const {page, show, faults} = await openView({});
  await show(snapshot(chartState(10)));
  const before = await page.locator('main').innerHTML();
  await show({...snapshot(chartState(3)), more: true} as never);
  assert.equal(await page.locator('main').innerHTML(), before);
  assert.match(faults.join(), /"more" is not known/);
  await page.close();
});
