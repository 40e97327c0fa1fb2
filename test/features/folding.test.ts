/** What a plan lets fold, and how a selection grows in it. */
import {deepEqual} from 'node:assert/strict';
import {test} from 'node:test';
import {foldsOf} from '../../server/src/core/features/folding.ts';
import {selectionAt} from '../../server/src/core/features/selection.ts';

const plan = `# Sprint 1

## US-1: Sign in (3 points)

**Acceptance Criteria:**
- [ ] it works
- [ ] it is quick

**Tasks:**
- [ ] draw it
- [ ] write it

## US-2: Sign out (5 points)

One line.
`;

function folds(text: string, headings: boolean): readonly string[] {
  const lines = text.split('\n');
  return foldsOf({path: 'a.md', text}, headings).map(
    ({firstLine, lastLine}) => `${lines[firstLine]} … ${lines[lastLine]}`,
  );
}

test('beside the headings: what stands under a label', () => {
  deepEqual(folds(plan, false), ['**Acceptance Criteria:** … - [ ] it is quick', '**Tasks:** … - [ ] write it']);
});

test('with headings for editors that fold none', () => {
  deepEqual(folds(plan, true), [
    '# Sprint 1 … One line.',
    '## US-1: Sign in (3 points) … - [ ] write it',
    '**Acceptance Criteria:** … - [ ] it is quick',
    '**Tasks:** … - [ ] write it',
    '## US-2: Sign out (5 points) … One line.',
  ]);
});

test('CR LF, and a text without a plan', () => {
  deepEqual(
    foldsOf({path: 'a.md', text: plan.replaceAll('\n', '\r\n')}, true),
    foldsOf({path: 'a.md', text: plan}, true),
  );
  deepEqual(folds('# A library\n\n**Usage:**\n- one\n- two\n', true), []);
});

/** The texts that a selection grows through from `<|>` on; long ones by their first and last words. */
function grown(marked: string): readonly string[] {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  return selectionAt({path: 'a.md', text}, offset).map(({start, end}) => {
    const words = text.slice(start, end).trim().split(/\s+/);
    return words.length > 6 ? `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}` : words.join(' ');
  });
}

test('a selection grows from the value to the document', () => {
  deepEqual(grown(plan.replace('(3', '(<|>3')), [
    '3',
    '## US-1: Sign in (3 points)',
    '## US-1: … write it',
    '# Sprint … One line.',
  ]);
  deepEqual(grown(plan.replace('is quick', 'is <|>quick')), [
    'it is quick',
    'Acceptance Criteria:** … is quick',
    '## US-1: … write it',
    '# Sprint … One line.',
  ]);
});

test('where there is no plan it grows to the document', () => {
  deepEqual(grown('# A <|>library\n'), ['# A library']);
  deepEqual(grown('<|>'), ['']);
});
