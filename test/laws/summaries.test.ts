/** Summaries, whatever stands around them: what they claim after edits is what a fresh reading would say. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkDocument} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {changedWindow} from '../../server/src/core/text/window.ts';
import {backlogOf, type Document, editDocument} from '../../server/src/core/workspace/document.ts';
import {times} from './runs.ts';

const path = 'plan.md';

const blocks: readonly string[] = [
  '# Plan',
  '## Sprint 1',
  '## Sprint 2',
  '## Summary',
  '### Epic 1: Search',
  '### US-1: Index (3 points)',
  '### US-2: Query (5 points)\n\n**Status:** Done',
  '#### US-3: Page (8 points)\n\n**Status:** In Progress\n\n- [ ] It works',
  '- [x] US-4: Synonyms (2 points)',
  '---',
  '**Total:** 8 points, 2 stories',
  'Remaining: 2 of 3 stories',
  'Points done: 5 of 16 (31%)',
  '2 stories done, 1 in progress',
  '| Metric | Value |\n|---|---|\n| Total points | 16 |\n| Completed | 5 points |',
  '| Metric | Planned | Done |\n|---|---|---|\n| Stories | 3 | 1 |\n| Points | 16 | 5 |',
  '| Sprint | Focus |\n|---|---|\n| Sprint 1 | Core |\n| Sprint 3 | Rest |',
  '**Capacity:** 20 points',
];

const block = fc.constantFrom(...blocks);

test('edits around summaries lead to the findings of a fresh reading', () => {
  const change = fc.record({at: fc.nat(20), gone: fc.nat(2), come: fc.array(block, {maxLength: 2})});
  const law = fc.property(
    fc.array(block, {minLength: 4, maxLength: 14}),
    fc.array(change, {minLength: 1, maxLength: 6}),
    (start, changes) => {
      const all = [...start];
      const textOf = () => `${all.join('\n\n')}\n`;
      let document: Document = {path, text: textOf()};
      checkDocument(document, defaultSettings);
      for (const {at, gone, come} of changes) {
        all.splice(at % (all.length + 1), gone, ...come);
        const text = textOf();
        const {start: from, oldEnd, newEnd} = changedWindow(document.text, text);
        document = editDocument(document, {start: from, end: oldEnd}, text.slice(from, newEnd));
        const fresh = {path, text};
        assert.deepEqual(backlogOf(document), backlogOf(fresh));
        assert.deepEqual(checkDocument(document, defaultSettings), checkDocument(fresh, defaultSettings));
      }
    },
  );
  fc.assert(law, times(300));
});
