/** Numbers that a plan states about itself: right ones are believed, and the same numbers are found when they are wrong. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';

/** Where a plan states a number: `«right|wrong»`. */
const number = /«([\d.,]+)\|([\d.,]+)»/;

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly plan: string;
}

const arithmetic = /-mismatch$/;

function findings(text: string) {
  return checkAlone({path: 'plan.md', text}, defaultSettings)
    .filter(({rule}) => arithmetic.test(rule))
    .map(({rule, at, actual}) => ({rule, text: text.slice(at.start, at.end), line: lineOf(text, at.start), actual}));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function stories(points: readonly number[], status = ''): string {
  return points.map((one, i) => `### US-${i + 1}: Story ${i + 1} (${one} points)\n\n${status}Text.\n`).join('\n');
}

const cases: readonly Case[] = [
  {
    name: 'a total of the sprint under its last story',
    rule: 'points-mismatch',
    plan: `# Plan\n\n## Sprint 1: Start\n\n${stories([5, 8])}\n**Sprint 1 Gesamt:** «13|16» Story Points\n\n## Sprint 2: Weiter\n\n### US-3: Mehr (3 points)\n`,
  },
  {
    name: 'hours of a table beside T-shirt sizes in headings',
    rule: 'points-mismatch',
    plan: `# Sprint 2\n\n| ID | Story | Estimate |\n|--|--|--|\n| F-1 | Weapon | M (3-6h) |\n| F-2 | Damage | S (1-2h) |\n| F-3 | Health | S (1-2h) |\n\n**Total Estimated Effort**: «5|7»-10 hours\n\n## Details\n\n### F-1: Weapon (M)\n\n- [ ] Drawn\n\n### F-2: Damage (S)\n\n- [ ] Felt\n\n### F-3: Health (S)\n\n- [ ] Healed\n`,
  },
  {
    name: 'a count beside a range of ids',
    rule: 'count-mismatch',
    plan: `# Tasks\n\n### T-001: One\n\n### T-002: Two\n\n### T-003: Three\n\n### T-004: Four\n\n## Summary\n\n- Phase 1: «3|4» tasks (T-001 to T-003)\n`,
  },
  {
    name: 'all tasks of a plan of tasks',
    rule: 'count-mismatch',
    plan: `# Tasks\n\n### T-001: One\n\n### T-002: Two\n\n### T-003: Three\n\n## Summary\n\n**Total Tasks**: «3|4»\n`,
  },
  {
    name: 'items of a priority, as an entry',
    rule: 'count-mismatch',
    plan: `# Tasks\n\n### T-001: One\n\n**Priority**: P1\n\n### T-002: Two\n\n**Priority**: P1\n\n### T-003: Three\n\n**Priority**: P2\n\n## Summary\n\n- P1 (Critical): «2|3» tasks\n`,
  },
  {
    name: 'items named by the letters of their ids',
    rule: 'count-mismatch',
    plan: `# Backlog\n\n- Found a backlog with «3|5» ETL tasks\n\n## Items\n\n- ETL-001: Extract → **COMPLETED**\n- ETL-002: Transform → **COMPLETED**\n- ETL-003: Load → **COMPLETED**\n`,
  },
  {
    name: 'items that are left',
    rule: 'count-mismatch',
    plan: `# Sprint 1\n\n## Done\n\n- [x] US-1: One (3 points)\n- [x] US-2: Two (3 points)\n\n## Open\n\n**Only «2|4» items remaining:**\n\n- [ ] US-3: Three (3 points)\n- [ ] US-4: Four (3 points)\n`,
  },
  {
    name: 'a priority in a sentence',
    rule: 'points-mismatch',
    plan: `# Sprint 1\n\n${stories([5, 8], '**Priority**: Must Have\n\n')}\n## Commitment\n\nThe team commits to the Must Have items («13|15» points) with confidence.\n`,
  },
  {
    name: 'what is left, as a share of the sprint',
    rule: 'percent-mismatch',
    plan: `# Sprint 1\n\n### US-1: One (5 points)\n\n**Status**: Done\n\n### US-2: Two (15 points)\n\n**Status**: To Do\n\n## Stand\n\n- **Abgeschlossen:** 5 Story Points («25|35»%)\n`,
  },
  {
    name: 'a share in the cell beside its fraction',
    rule: 'percent-mismatch',
    plan: `# Sprint 1\n\n${stories([5, 15])}\n## Progress\n\n| Metric | Value | Share |\n|--|--|--|\n| Tests | 12/40 | 🟢 «30|40»% |\n`,
  },
  {
    name: 'a column of shares',
    rule: 'percent-mismatch',
    plan: `# Sprint 4\n\n${stories([5, 15])}\n## History\n\n| Sprint | Planned | Actual | Accuracy |\n|--|--|--|--|\n| Sprint 1 | 80h | 76h | 95% |\n| Sprint 2 | 37h | 51h | 73% |\n| Sprint 3 | 50h | 40h | «80|90»% |\n`,
  },
  {
    name: 'a column of what is left',
    rule: 'count-mismatch',
    plan: `# Sprint 4\n\n${stories([5, 15])}\n## People\n\n| Who | Days there | Days planned | Buffer |\n|--|--|--|--|\n| Ana | 10 | 8 | 2 |\n| Ben | 10 | 9 | 1 |\n| Cem | 9 | 4 | 5 |\n| Dan | 8 | 2 | «6|7» |\n`,
  },
  {
    name: 'rows above a total row',
    rule: 'count-mismatch',
    plan: `# Sprint 1\n\n| ID | Story | Points |\n|--|--|--|\n| US-1 | One | 3 |\n| US-2 | Two | 5 |\n| US-3 | Three | 2 |\n| **Total** | **«3|5» stories** | **10** |\n`,
  },
  {
    name: 'the hours of groups that are listed above',
    rule: 'points-mismatch',
    plan: `# Backlog\n\n- [ ] US-1: One\n- [ ] US-2: Two\n\n## Statistics\n\n- **Backend**: 4 topics (22 hours)\n- **Frontend**: 6 topics (30 hours) - INCLUDES THE DEADLINE\n- **Tests**: 2 topics (8 hours)\n- **Total Effort**: «60|70» hours\n`,
  },
  {
    name: 'stories of a wave, added up with plus',
    rule: 'points-mismatch',
    plan: `# Sprint 16\n\n### Story 16.1: Guards\n\n**Estimate:** 4h\n\n### Story 16.2: Filter\n\n**Estimate:** 2h\n\n## Order\n\n- Wave 1 (parallel): 16.1 + 16.2 → Backend (6h)\n- Wave 2: 16.2 → Frontend («2|4»h)\n`,
  },
  {
    name: 'the weeks between two dates',
    rule: 'date-mismatch',
    plan: `# Sprint 1\n\n**Duration:** 2026-02-09 to 2026-02-22 («2|3» weeks)\n\n${stories([5, 15])}`,
  },
  ...(
    [
      ['a product', 'points-mismatch', '**Team**: 3 developers × 8 days × 6 h = «144|140» h'],
      ['a product with a share', 'points-mismatch', 'Capacity: 4 people × 10 days × 50% = «20|25» points'],
      ['a sum', 'count-mismatch', '- Tests: 25 + 3 = **«28|29»**'],
      ['a difference', 'count-mismatch', '- Left: 30 - 12 = «18|17» cases'],
      ['parts in brackets', 'count-mismatch', '- [x] «48|49» neue Tests (18 Unit + 29 Integration + 1 Rest)'],
      [
        'parts behind a colon',
        'count-mismatch',
        '- [x] 100% (48 Tests: 18 Unit + 30 Integration), «22|23» files (13 a + 9 b)',
      ],
      ['parts of points', 'points-mismatch', '- **Effort**: «8|9» points (5 backend + 3 data)'],
      ['a change', 'count-mismatch', '- Operations: 6.0 → 7.5 (+«1.5|1.6»)'],
      ['a rest', 'count-mismatch', '- Errors: 90/122 fixed, «32|30» remaining'],
    ] as const
  ).map(([name, rule, line]) => ({name, rule, plan: `# Sprint 1\n\n${stories([5, 15])}\n## Notes\n\n${line}\n`})),
];

for (const {name, rule, plan} of cases) {
  test(name, () => {
    const [, right = '', wrong = ''] = number.exec(plan) ?? [];
    assert.notEqual(right, '', 'the plan marks a number');
    assert.deepEqual(findings(plan.replace(number, right)), [], 'the right number is believed');
    const line = lineOf(plan, plan.search(number));
    const found = findings(plan.replace(number, wrong));
    assert.deepEqual(
      found.map(one => [one.rule, one.line, one.actual]),
      [[rule, line, Number(right)]],
    );
  });
}

/** Lines that look like sums and are none. */
const unlike: readonly string[] = [
  'Sprint 3 (2 + 2 weeks) begins late.',
  'Sprint 2 built the taxonomy (5 groups + 20 parts).',
  'US 12 (3 + 4) and #12 (3 + 4)',
  'A + B + 4 + 2 = 20',
  '(40 + 20) × 2 = 120',
  'v1.2 (3 + 4), 12:00 + 3 = 15',
  '8h (2 developers + 3 testers)',
  '2 weeks (5 + 5 days)',
  '~30h (12h + 12h), 20+ tests (12 + 6)',
  '10 tests (3 + 4, 3 skipped)',
  '`1 + 1 = 3`',
  '3 × 8 × 0.7 = 17',
  '12.3 is complete (12.3a + 12.3b)',
  '50% → 60% (+20%)',
];

test('what looks like a sum and is none', () => {
  for (const line of unlike) {
    assert.deepEqual(findings(`# Sprint 1\n\n${stories([5, 15])}\n## Notes\n\n${line}\n`), [], line);
  }
});

test('a program in a fence is no statement', () => {
  const fence = '```ts\nconst x = [3 + 4 = 8];\n// 10 tests (4 + 5)\n```\n';
  assert.deepEqual(findings(`# Sprint 1\n\n${stories([5, 15])}\n## Notes\n\n${fence}`), []);
});

/** Numbers of a healthy plan that are about something else than its stories. */
const besides: readonly string[] = [
  'We carry over 2 stories, and the 3 features of the app stay frozen.',
  'There are 3 open bugs in production and 12 open issues; all 4 bugs in the tracker are known.',
  'Support has 5 remaining tickets.',
  '- Review 4 open stories of the mobile team',
  '- 2 open items with legal',
  '- 3/5 environments ready, 1 remaining, 1 blocked',
  '- Tests: 40 (30 unit + 8 integration), 2 skipped',
  '- Ana: 21 points last sprint',
  '- Ana: 8 points of capacity, 3 days off',
  '**Files (2 main ones):**\n- a.ts\n- b.ts\n- c.ts',
  '- 8/10 features shipped last quarter',
];

test('numbers about something else are no claims', () => {
  const plan = stories([5, 3, 2], '**Assignee**: Ana\n\n**Status**: To do\n\n').replace('Ana', 'Ben');
  for (const line of besides) {
    assert.deepEqual(findings(`# Sprint 1\n\n${plan}\n## Notes\n\n${line}\n`), [], line);
    assert.deepEqual(findings(`# Sprint 1\n\n${line}\n\n${plan}`), [], `${line}, above the stories`);
  }
});
