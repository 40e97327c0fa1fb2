/** Enter in a list of stories: `<|>` is where it was pressed. */
import {equal} from 'node:assert/strict';
import {test} from 'node:test';
import {continueList} from '../../server/src/core/features/continue-list.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';

/** The text after Enter and what follows from it; `begun` is what the editor put on the new line. */
function entered(marked: string, begun = '', lineEnd = '\n'): string {
  const at = marked.indexOf('<|>');
  const text = marked.replace('<|>', lineEnd + begun);
  const offset = at + lineEnd.length + begun.length;
  return applyEdits(text, continueList({path: 'a.md', text}, offset));
}

test('the next id in the form of the one above', () => {
  equal(
    entered('# Sprint 1\n\n- [x] US-001: Sign in (3 points)\n- [ ] US-009: Sign out (5 points)<|>\n'),
    '# Sprint 1\n\n- [x] US-001: Sign in (3 points)\n- [ ] US-009: Sign out (5 points)\n- [ ] US-010: \n',
  );
  equal(entered('# Sprint 1\n\n* **US-1** - Sign in<|>'), '# Sprint 1\n\n* **US-1** - Sign in\n* **US-2** - ');
  equal(entered('# Sprint 1\n\n1. US-1: Sign in<|>'), '# Sprint 1\n\n1. US-1: Sign in\n2. US-2: ');
});

test('above the highest id, not the one above; CR LF; over what another extension put there', () => {
  equal(
    entered('# Sprint 1\n\n- US-1: Sign in<|>\n- US-7: Sign out\n'),
    '# Sprint 1\n\n- US-1: Sign in\n- US-8: \n- US-7: Sign out\n',
  );
  equal(entered('# Sprint 1\r\n\r\n- US-1: In<|>\r\n', '', '\r\n'), '# Sprint 1\r\n\r\n- US-1: In\r\n- US-2: \r\n');
  equal(entered('# Sprint 1\n\n- US-1: In<|>\n', '- '), '# Sprint 1\n\n- US-1: In\n- US-2: \n');
});

test('behind an entry without a title the list ends', () => {
  equal(entered('# Sprint 1\n\n- US-1: Sign in\n- US-2: <|>\n'), '# Sprint 1\n\n- US-1: Sign in\n\n');
});

test('not in the middle of a line, not above what belongs to the story, not in other lists', () => {
  for (const text of [
    '# Sprint 1\n\n- US-1: Sign<|> in\n- US-2: Out\n',
    '# Sprint 1\n\n- [ ] US-1: Sign in<|>\n  - [ ] it works\n- [ ] US-2: Out\n',
    '# A library\n\n- UTF-8: encoding<|>\n',
    '# Sprint 1\n\n## US-1: Sign in<|>\n',
    '<|>',
  ]) {
    equal(entered(text), text.replace('<|>', '\n'));
  }
});
