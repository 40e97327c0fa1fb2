/** The view in any room: narrow and wide, short and long sprints, hostile titles, less motion, heard rather than seen. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openView, openWebviews, type Shown} from './page.ts';
import {chartState, snapshot} from './snapshots.ts';

openWebviews();

/** Nothing sticks out to the side, and the chart is there. */
async function fits({page}: Shown, what: string): Promise<void> {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert((content ?? 0) <= (room ?? 0), `${what}: ${content} px in ${room}`);
  const box = await page.locator('.sd-chart').boundingBox();
  assert(box && box.width > 100 && box.height > 50, `${what}: the chart has no room`);
}

for (const width of [400, 1600]) {
  test(`sprints of 1, 10 and 60 days fit into ${width} pixels`, async () => {
    const view = await openView({width});
    for (const days of [1, 10, 60]) {
      await view.show(snapshot(chartState(days)));
      await fits(view, `${days} days`);
    }
    await view.page.close();
  });
}

const evil = [
  '<script>told.push("run")</script>',
  '<img src=x onerror=told.push("run")>',
  '"><svg onload=told.push("run")>',
];
evil.push(
  '\u202eright to left',
  'שלום \u2067עולם',
  'مرحبا',
  '\0\x01\x1f',

  "javascript:told.push('run')",
);
evil.push('x'.repeat(10_000), '長'.repeat(3000), '👩‍👩‍👧‍👦'.repeat(500), '&lt;b&gt;', ']]>', '--></script>', '');

test('a hundred hostile titles are text, wherever they stand', async () => {
  const view = await openView({width: 400});
  const titles = Array.from({length: 100}, (_, index) => `${evil[index % evil.length]}${index}`);
  const counted = () => view.page.evaluate(() => document.querySelectorAll('script, img, svg, b, iframe, a').length);
  await view.show(snapshot(chartState(3, 'Plain')));
  const before = await counted();
  for (const title of titles) {
    const sprints = [{key: 'sprint:2', label: title, title}];
    await view.show(snapshot(chartState(3, title), {sprints, plan: title}));
    const shown = await view.page.locator('.explain .story').first().textContent();
    assert.equal(shown, `US-1 ${title}`);
    assert.equal(await counted(), before, title.slice(0, 50));
  }
  await fits(view, 'the last title');
  assert.equal((await view.told()).length, 1);
  assert.deepEqual(view.faults, []);
  await view.page.close();
});

test('what is wider than the view can be scrolled by keys; nothing moves for those who asked so', async () => {
  const {page, show} = await openView({width: 400});
  await page.emulateMedia({reducedMotion: 'reduce'});
  await show(snapshot({kind: 'loading'}));
  const animation = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('.progress') ?? document.body, '::after').animationName,
    );
  assert.equal(await animation(), 'none');
  await page.emulateMedia({reducedMotion: 'no-preference'});
  assert.equal(await animation(), 'slide');
  await page.close();
});

test('a summary that changes is said once, when the typing pauses', async () => {
  const {page, show} = await openView({});
  const spoken = page.getByRole('status');
  await show(snapshot(chartState(10, 'One')));
  assert.equal(await spoken.textContent(), '');
  for (const title of ['Two', 'Three', 'Four']) await show(snapshot(chartState(10, title)));
  await page.waitForFunction(() => document.querySelector('.spoken')?.textContent !== '');
  assert.match((await spoken.textContent()) ?? '', /Burndown of Four/);
  await page.close();
});
