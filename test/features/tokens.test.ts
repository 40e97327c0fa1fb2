/** Colours of a plan: what is coloured as what, and that nothing overlaps. */
import {deepEqual, equal, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {tokensOf} from '../../server/src/core/features/tokens.ts';
import {corpusIsHere, realPlans} from '../laws/plans.ts';

function tokens(text: string): readonly string[] {
  return tokensOf({path: 'a.md', text}).map(({at, type, modifiers}) =>
    [type, ...modifiers, text.slice(at.start, at.end)].join(' '),
  );
}

test('headings with key lines', () => {
  const text = `# Sprint 1

**Capacity:** 10 points

### **US-1: Sign in (3 points)**

**Priority**: High | **Status**: In Progress | **Assignee**: Ann, Bo

**Acceptance Criteria:**
- [ ] it works

### US-2: Sign out (5 points)

**Depends on**: US-1

#### Acceptance Criteria
- [x] it works
`;
  deepEqual(tokens(text), [
    'number 10',
    'class declaration US-1',
    'number 3',
    'keyword High',
    'enumMember In Progress',
    'variable Ann',
    'variable Bo',
    'property Acceptance Criteria',
    'class declaration US-2',
    'number 5',
    'class US-1',
  ]);
});

test('rows of a table; a box and a glyph are no words', () => {
  const text =
    '# Sprint 1\n\n| ID | Story | SP | Status |\n|---|---|---|---|\n| A-1 | Sign in | 3 | ✅ |\n| A-2 | Out | 5 | Done |\n';
  deepEqual(tokens(text), [
    'class declaration A-1',
    'number 3',
    'class declaration A-2',
    'number 5',
    'enumMember Done',
  ]);
  deepEqual(tokens('# Sprint 1\n\n- [x] US-1: Sign in\n- [ ] US-2: Out\n'), [
    'class declaration US-1',
    'class declaration US-2',
  ]);
});

test('ordinary Markdown has no colour', () => {
  deepEqual(tokens('# UTF-8\n\n- ISO-8601: dates\n- **Status:** done\n'), []);
});

test('over real plans: inside one line, in order, without overlap', () => {
  let count = 0;
  for (const {name, text} of realPlans) {
    let reached = 0;
    for (const {at} of tokensOf({path: name, text})) {
      ok(at.start >= reached && at.end > at.start, `${name} at ${at.start}`);
      equal(/[\r\n]/.test(text.slice(at.start, at.end)), false, name);
      reached = at.end;
      count++;
    }
  }
  ok(count > (corpusIsHere ? 2000 : 200), String(count));
});
