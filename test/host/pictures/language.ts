/** Pictures of hover, completion and the peek of dependencies: `npm run screenshot -- --script test/host/pictures/language.ts`. */
import type {Page} from 'playwright-core';
import type {Theme, Workbench} from '../workbench.ts';

export async function capture(page: Page, workbench: Workbench, theme: Theme): Promise<void> {
  const shoot = async (name: string) => console.log(await workbench.shoot(`language-${name}-${theme}`));
  await workbench.open('000-sprint-backlog.md', 37);
  await workbench.settled();
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
  await workbench.command('editor.action.showHover');
  await page.locator('.monaco-hover:visible').first().waitFor();
  await workbench.settled();
  await shoot('hover');
  await page.keyboard.press('Escape');
  await workbench.open('000-sprint-backlog.md', 9);
  for (let i = 0; i < 42; i++) await page.keyboard.press('ArrowRight');
  await workbench.command('editor.action.showHover');
  await page.locator('.monaco-hover:visible').first().waitFor();
  await workbench.settled();
  await shoot('total');
  await page.keyboard.press('Escape');
  await workbench.open('000-sprint-backlog.md', 38);
  await page.keyboard.press('Home');
  await page.keyboard.type('**Depends on**: U');
  await workbench.command('editor.action.triggerSuggest');
  await page.locator('.suggest-widget.visible').waitFor();
  await page.keyboard.press('ArrowDown');
  await workbench.settled();
  await shoot('completion');
  await page.keyboard.press('Escape');
  await workbench.command('undo');
  await workbench.open('000-sprint-backlog.md', 60);
  await page.keyboard.press('End');
  await workbench.command('editor.action.triggerSuggest');
  await page.locator('.suggest-widget.visible').waitFor();
  await workbench.settled();
  await shoot('story');
  await page.keyboard.press('Escape');
}
