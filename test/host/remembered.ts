/** What a VS Code in a browser has written down of its editors, which is all that it knows of them after a reload. */
import type {Page} from 'playwright-core';
import {until} from './lifetime.ts';

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

/** What each group of editors shows in front: the others wait behind it until somebody looks at them. */
function inFront(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {editors, mru} = value as {editors?: readonly {value?: string}[]; mru?: readonly number[]};
  const front = editors?.[mru?.[0] ?? 0];
  return front ? [front.value ?? ''] : Object.values(value).flatMap(inFront);
}

/**
 * Resolves when an editor in front is written down with all of these words. VS Code writes its editors every five seconds
 * and only when it is idle; reloaded before that, it comes up with those that it had then.
 */
export function remembered(page: Page, words: readonly string[]): Promise<void> {
  const isWritten = async () => {
    const fronts = (await page.evaluate(writtenDown)).flatMap(text => inFront(JSON.parse(text)));
    return fronts.some(front => words.every(word => front.includes(word)));
  };
  return until(isWritten, true);
}
