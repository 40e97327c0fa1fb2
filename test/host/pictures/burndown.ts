/**
 * Pictures of the burndown, large and in a narrow side bar, and of what stands where there is no plan:
 * `npm run screenshot -- --script test/host/pictures/burndown.ts --theme dark,light,hc-dark,hc-light`.
 */
import type {Page} from 'playwright-core';
import {planName, sprintRepository} from '../sprint-repository.ts';
import type {Theme, Workbench} from '../workbench.ts';

async function drawn(page: Page, place: 'panel' | 'sidebar'): Promise<void> {
  for (;;) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(`body.${place} .drawn:not(.away) .sd-chart`)
        .count()
        .catch(() => 0);
      if (count > 0) return;
    }
    await page.waitForTimeout(200);
  }
}

/** The plan is copied to the folder's side, as a folder of its own with a history: a window shows only files of one. */
export async function capture(page: Page, workbench: Workbench, theme: Theme): Promise<void> {
  const shoot = async (name: string) => console.log(await workbench.shoot(`burndown-${name}-${theme}`));
  using here = sprintRepository();
  await workbench.command('sprintdown.plans.focus');
  await workbench.settled();
  await shoot('welcome');
  await workbench.open(`${here.path}/${planName}`, 1);
  await workbench.command('sprintdown.burndownView.focus');
  await drawn(page, 'sidebar');
  await workbench.settled();
  await shoot('sidebar');
  await workbench.command('workbench.action.closeSidebar');
  await workbench.command('sprintdown.showBurndown');
  await drawn(page, 'panel');
  await workbench.command('workbench.action.toggleMaximizeEditorGroup');
  await workbench.settled();
  await shoot('page');
  for (const [name, tab] of [
    ['flow', 'Cumulative Flow'],
    ['velocity', 'Velocity'],
  ] as const) {
    for (const frame of page.frames()) {
      const found = frame.getByRole('tab', {name: tab});
      if ((await found.count().catch(() => 0)) > 0) await found.first().click();
    }
    await workbench.settled();
    await shoot(name);
  }
}
