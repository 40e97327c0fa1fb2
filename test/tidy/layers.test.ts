/** The floors of the house: who may import whom. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {floors, importsOf, trespasses} from './layers.ts';
import {sources} from './tree.ts';

test('every import is allowed by the table of floors', () => {
  deepEqual(sources().flatMap(trespasses), []);
});

test('every source file stands on a floor, but for the programs of the root', () => {
  const homeless = sources().filter(({path}) => path.includes('/') && !floors.some(({at}) => path.startsWith(at)));
  deepEqual(homeless, []);
});

test('the core has no clock, no chance, no promise and no console', () => {
  const outside = /\b(async|await|Promise|setTimeout|console)\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
  const core = sources().filter(({path}) => path.startsWith('server/src/core/') && path.endsWith('.ts'));
  ok(core.length > 0);
  const found = core.filter(({text}) => outside.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')));
  deepEqual(
    found.map(({path}) => path),
    [],
  );
});

test('the table sees what it is to see', () => {
  const seen = (path: string, text: string) => trespasses({path, text}).length > 0;
  ok(seen('server/src/core/a.ts', "import {readFileSync} from 'node:fs';"));
  ok(seen('server/src/core/a.ts', "export {x} from '../lsp/server.ts';"));
  ok(seen('server/src/core/a.ts', "import 'vscode-languageserver';"));
  ok(seen('server/src/core/a.ts', "const a = await import('vscode');"));
  ok(seen('server/src/core/a.ts', "import {\n  a,\n  b,\n} from '../../../client/src/a.ts';"));
  ok(seen('client/src/a.ts', "import {readBacklog} from '../../server/src/core/model/read.ts';"));
  ok(seen('server/src/cli/a.ts', "import {a} from '../lsp/server.ts';"));
  ok(seen('server/src/core/model/lines/a.ts', "import {storiesOf} from '../stories/merge.ts';"));
  ok(!seen('server/src/core/model/stories/a.ts', "import {readHead} from '../lines/head.ts';"));
  ok(!seen('client/src/a.ts', "import type {Backlog} from '../../server/src/core/model/backlog.ts';"));
  ok(!seen('client/src/a.ts', "import {type Backlog} from '../../server/src/core/model/backlog.ts';"));
  ok(!seen('server/src/core/a.ts', "/** import x from 'node:fs' */\nimport {unified} from 'unified';"));
});

test('the reader of imports finds them in our own files', () => {
  const [self] = sources().filter(({path}) => path === 'test/tidy/layers.test.ts');
  ok(self);
  ok(importsOf(self).some(({target}) => target === './layers.ts'));
});
