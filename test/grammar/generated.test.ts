/** The grammar in syntaxes/ is that of the planning words: UPDATE=1 writes it. */
import {equal} from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {grammar} from './grammar.ts';

const file = new URL('../../syntaxes/sprintdown.tmLanguage.json', import.meta.url);

test('syntaxes/ holds the grammar of the planning words', () => {
  const wanted = `${JSON.stringify(grammar(), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, wanted);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  equal(text, wanted, 'the grammar is behind the words: UPDATE=1 npm test -- --only grammar');
});
