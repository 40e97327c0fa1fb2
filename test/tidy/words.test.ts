/** What must not be written into any file: places of one machine, and hosts of package registries. */
import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';
import {read, type SourceFile, tracked} from './tree.ts';

/** Put together here, so that this file does not hold what it bans. */
const banned: readonly [string, RegExp][] = [
  [
    'a folder of one machine',
    new RegExp(['/ro{1,}t/', '/wo+rk/', '/ho+me/\\w', '/Use+rs/\\w', 'C:\\\\+Users'].join('|')),
  ],
  ['a package registry', new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.'))],
  ['a package archive', /https?:\/\/[^\s"']+\.tgz/],
];

/** Samples are what other people wrote; the colon of a picture's bytes proves nothing. */
function judged(): readonly SourceFile[] {
  return tracked()
    .filter(path => !/^(examples|test\/fixtures)\//.test(path) && !/\.(png|gif|jpg|ico|woff2?)$/.test(path))
    .map(read);
}

function offences({path, text}: SourceFile): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      banned.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${path}:${index + 1} names ${what}`),
    );
}

test('no file names a folder of one machine or a package registry', () => {
  deepEqual(judged().flatMap(offences), []);
});

test('the banned words are recognised', () => {
  const seen = (text: string) => offences({path: 'a', text}).length;
  equal(seen(['', 'root', 'x'].join('/')), 1);
  equal(seen(['', 'home', 'ann'].join('/')), 1);
  equal(seen(['https://registry', 'npmjs', 'org'].join('.')), 1);
  equal(seen('the root of the tree, work/x, https://nodejs.org'), 0);
});
