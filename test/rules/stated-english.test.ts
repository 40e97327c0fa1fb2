/** Sentences and names by which English plans state numbers: wrong ones are found, those of anything else left alone. */
import {deepEqual} from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

const NUMBERS = new Set(['points-mismatch', 'count-mismatch', 'over-capacity']);

function wrongIn(text: string): readonly string[] {
  return checkAlone({path: 'plan.md', text}, defaultSettings).flatMap(({rule, at}) =>
    NUMBERS.has(rule) ? [text.slice(at.start, at.end)] : [],
  );
}

const STORIES = `
## Stories

### US-1: Bake bread (5 points)
**Status:** Done

### US-2: Churn butter (3 points)
**Status:** To Do
`;

const sprint = (line: string) => `# Sprint 4\n\n${line}\n${STORIES}`;

/** Each with a right number in place of \`#\` (8) and a wrong one. */
const stated = [
  'We plan # points for this sprint.',
  'We planned # points out of a capacity of 20.',
  'Our team forecasts # story points for sprint 4.',
  'Total scope is # points across 2 stories.',
  '- Points in sprint: #',
  '**Sprint size:** # points',
];

for (const line of stated) {
  test(`stated: ${line}`, () => {
    deepEqual(wrongIn(sprint(line.replace('#', '8'))), []);
    deepEqual(wrongIn(sprint(line.replace('#', '11'))), ['11']);
  });
}

test('the size of a backlog with its count', () => {
  const text = (line: string) => `# Product backlog\n\n${line}\n${STORIES}`;
  deepEqual(wrongIn(text('**Total backlog size:** 8 story points across 2 stories.')), []);
  deepEqual(wrongIn(text('**Total backlog size:** 9 story points across 4 stories.')), ['9', '4']);
});

test('a bold total that is called after its section', () => {
  const text = (points: number) =>
    `# Backlog\n\n### Low Priority (later)\n\n1. JAM-4: Boil jam (5 pts)\n2. JAM-5: Fill jars (3 pts)\n\n**Total Low Priority: ${points} points**\n`;
  deepEqual(wrongIn(text(8)), []);
  deepEqual(wrongIn(text(9)), ['9']);
});

const leftAlone = {
  'the size of the backlog in a sprint': sprint('- Backlog size: 60'),
  'a plan for another sprint': sprint('We plan 30 points for sprint 5.'),
  'what is under the heading of another sprint': sprint(
    '## Sprint 3 snapshot\n\n| Metric | Value |\n|---|---|\n| Tasks committed | 15 |\n| Committed points | 40 |',
  ),
  'a velocity that is of no sprint': `${sprint('')}\n## Velocity\n\n| Metric | Planned | Done |\n|---|---|---|\n| Points | 30 | 20 |\n`,
  'what remains of goals beside the sprint': `${sprint('')}\n## Stretch goals\n\n- A jar of jam\n\nRemaining: 8 points\n`,
  'the higher one of two capacities': sprint('**Capacity:** 5 points (one cook) or 10 points (two cooks)'),
};

for (const [name, text] of Object.entries(leftAlone)) test(`left alone: ${name}`, () => deepEqual(wrongIn(text), []));
