/** Pictures of the tree in all its states: `npm run screenshot -- --script test/host/pictures/tree.ts --theme light,dark`. */
import type {Page} from 'playwright-core';
import type {Theme, Workbench} from '../workbench.ts';

/** A command that ends only when the user has answered: it is started, not waited for. */
async function begin({inHost, settled}: Workbench, id: string): Promise<void> {
  await inHost(async (vscode, command) => void vscode.commands.executeCommand(command), id);
  await settled();
}

async function dismiss(page: Page, {settled}: Workbench): Promise<void> {
  await page.keyboard.press('Escape');
  await settled();
}

/** Draws a story over another and stops in the middle of it. */
async function drag(page: Page, {settled}: Workbench, shoot: (name: string) => Promise<void>): Promise<void> {
  const [from, to] = [page.locator(row('US-0')).first(), page.locator(row('US-0')).nth(3)];
  await from.hover();
  await page.mouse.down();
  await to.hover({force: true});
  await to.hover({force: true, position: {x: 60, y: 8}});
  await settled();
  await shoot('drag');
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

const row = (text: string) => `.part.sidebar .monaco-list-row:has-text("${text}")`;

export async function capture(page: Page, workbench: Workbench, theme: Theme): Promise<void> {
  const shoot = async (name: string) => console.log(await workbench.shoot(`tree-${name}-${theme}`));
  await workbench.open('000-sprint-backlog.md', 12);
  await workbench.command('sprintdown.plans.focus');
  await workbench.settled();
  await shoot('start');
  await workbench.command('sprintdown.revealInTree');
  await page.keyboard.press('ArrowRight');
  await workbench.settled();
  await shoot('criteria');
  await page.locator(row('US-008')).first().click({button: 'right'});
  await workbench.settled();
  await shoot('menu');
  await dismiss(page, workbench);
  await begin(workbench, 'sprintdown.setPoints');
  await shoot('points');
  await dismiss(page, workbench);
  await begin(workbench, 'sprintdown.filter');
  await shoot('filter-pick');
  await dismiss(page, workbench);
  await begin(workbench, 'sprintdown.search');
  await page.keyboard.type('pattern');
  await workbench.settled();
  await page.keyboard.press('Enter');
  await workbench.settled();
  await shoot('searched');
  await workbench.command('sprintdown.clearFilter');
  await begin(workbench, 'sprintdown.groupBy');
  await shoot('group-pick');
  await page.keyboard.type('priority');
  await page.keyboard.press('Enter');
  await workbench.settled();
  await shoot('grouped');
  await page.keyboard.press('Escape');
  await drag(page, workbench, shoot);
  await workbench.command('workbench.action.openWalkthrough', 'sprintdown.sprintdown#start');
  await workbench.settled();
  await shoot('walkthrough');
}
