/** What the window showed when a test failed: that says more than what was waited for. */
import {join} from 'node:path';
import {afterEach} from 'node:test';
import {out} from './paths.ts';
import type {Workbench} from './workbench.ts';

/** Keeps a picture of the window after each test of a file that failed. */
export function pictureFailures(opened: () => Promise<Workbench>): void {
  afterEach(async context => {
    if (!('passed' in context) || context.passed) return;
    const name = context.name.replace(/\W+/g, '-');
    try {
      const {shoot} = await opened();
      console.log(`The window as it was: ${await shoot(join(out, 'host', `failure-${name}.png`))}`);
    } catch {
      // There is no window, which the test says itself.
    }
  });
}
