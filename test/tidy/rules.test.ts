/** A rule is one stem and two files, named in the only list. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {read, tracked} from './tree.ts';

const folder = 'server/src/core/rules/';

/** The stems that the list imports; `rule.ts` is the shape of them all. */
function listed(): readonly string[] {
  const {text} = read(`${folder}all.ts`);
  const stems = [...text.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, stem = '']) => stem);
  return stems.filter(stem => stem !== 'rule').sort();
}

test('every rule of the list has its page, and every page its rule', () => {
  const files = tracked().filter(path => path.startsWith(folder));
  const pages = files
    .filter(path => path.endsWith('.md') && !path.endsWith('/README.md'))
    .map(path => path.slice(folder.length, -'.md'.length));
  ok(pages.length > 0, 'there is no page');
  deepEqual(pages.sort(), listed());
  deepEqual(
    pages.filter(stem => !files.includes(`${folder}${stem}.ts`)),
    [],
  );
});
