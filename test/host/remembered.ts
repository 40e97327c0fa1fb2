/** What a VS Code in a browser has written down of its editors, which is all that it knows of them after a reload. */
import type {Page} from 'playwright-core';
import {within} from './lifetime.ts';

/** The databases of a page are read, never made: a name that is not listed is not opened. */
async function writtenDown(): Promise<readonly string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const values: string[] = [];
  for (const {name = ''} of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-')) continue;
    const base = await done(indexedDB.open(name));
    for (const store of base.objectStoreNames) {
      const value: unknown = await done(
        base.transaction(store).objectStore(store).get('memento/workbench.parts.editor'),
      );
      if (typeof value === 'string') values.push(value);
    }
    base.close();
  }
  return values;
}

/**
 * Resolves when the editors that are written down hold all of these words. VS Code writes them every five seconds and
 * only when it is idle; reloaded before that, it comes up with the editors that it had then.
 */
export function remembered(page: Page, words: readonly string[]): Promise<void> {
  const look = async (): Promise<void> => {
    const values = await page.evaluate(writtenDown);
    if (values.some(value => words.every(word => value.includes(word)))) return;
    await page.waitForTimeout(200);
    return look();
  };
  return within(60, `VS Code to write down an editor with ${words.join(' and ')}`, look());
}
