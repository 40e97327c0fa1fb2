/** Numbers that speak of a list beside them: files, tests, boxes, things with a name and a number. */
import {dialects} from './reads.ts';

dialects('numbers of lists', [
  {
    name: 'files that are listed, patterns and other lists left alone',
    text: `
      # Sprint 1

      ### US-1: Menu (3 points)

      - **Created (3 files):**
        - \`src/menu.ts\`
        - \`src/menu.css\` (styles)
      - **Modified (2 files):**
        - \`src/app.ts\`
        - \`src/index.ts\`
      - **Removed (7 files):**
        - \`src/old/*.ts\`
        - \`src/older.ts\`

      ### US-2: Kitchen (5 points)

      Fichiers modifiés (4) :

      - src/oven.ts
      - src/stove.ts
      - src/sink/
    `,
    reads: {wrong: ['5: 3, not 2']},
  },
  {
    name: 'all of what the entries count',
    text: `
      # Sprint 1

      ### US-1: Menu (3 points)

      - Unit tests of the menu (12 tests)
      - Unit tests of the dishes (7 tests)
      - Script for the kitchen
      - All 18 tests pass

      ### US-2: Kitchen (5 points)

      - API (4 tests)
      - Web (5 tests)
      - Total: 9 tests

      ### US-3: Bill (5 points)

      - API (4 tests)
      - Web (5-6 tests)
      - All 11 tests pass
    `,
    reads: {wrong: ['8: 18, not 19']},
  },
  {
    name: 'a heading over entries that count the same things',
    text: `
      # Sprint 1

      ### US-1: Fix 20 Typen-Fehler (3 points)

      - menu.ts: 8 Fehler
      - dish.ts: 7 Fehler
      - bill.ts: 4 Fehler

      ### US-2: Run 9 checks per dish (2 points)

      - soup: 2 checks
      - bread: 2 checks
      - cake: 2 checks
    `,
    reads: {wrong: ['3: 20, not 19']},
  },
  {
    name: 'boxes under a label that counts them',
    text: `
      # Sprint 1

      ### US-1: Menu (3 points)

      **Acceptance Criteria (3):**

      - [ ] shows dishes
      - [ ] shows prices

      **Tasks (2/3):**

      - [x] draw it
      - [ ] print it
      - [ ] hang it up

      ### US-2: Bill (3 points)

      **Tasks (4)**

      - [x] write
        - [x] in ink
      - [x] sum up
        - [ ] twice
    `,
    reads: {wrong: ['5: 3, not 2', '10: 2, not 1']},
  },
  {
    name: 'things with a name and a number',
    text: `
      # Sprint 1

      - [ ] US-1: Menu (3 points)

      ## Rapport

      - 4 groupes étudiés
      - 2 tables réparées

      **Groupes :**

      - Groupe A: entrées
      - Groupe B: plats
      - Groupe C: desserts

      **Tables :**

      - Table 1
      - Table 2
    `,
    reads: {wrong: ['7: 4, not 3']},
  },
  {
    name: 'time that was saved',
    text: `
      # Sprint 1

      ### US-1: Menu (3 points)

      **Status:** done (3 hours instead of 2 days)

      **Saved:** 13 hours (90% faster)

      ### US-2: Kitchen (3 points)

      - Time: 2h
      - Saved: 6h (75% less)

      ### US-3: Bill (3 points)

      Took 4h vs 8h planned, 100% faster.

      ### US-4: Tip (3 points)

      Took 4h vs 8h planned, 70% faster.

      ### US-5: Table (3 points)

      Coverage rose by 20% in 3h.
    `,
    reads: {wrong: ['7: 90, not 81.3 or 433.3', '20: 70, not 50 or 100']},
  },
  {
    name: 'hours and days that only the name of a column tells, and days that are no effort',
    text: `
      # Plan

      ## Sprint 1

      | ID | Story | Hours | SP |
      |---|---|---|---|
      | US-1 | Sign in | 6 | 2 |
      | US-2 | Sign out | 3 | 3 |

      **Total**: 12 hours

      ## Sprint 2

      | ID | 标题 | 人日 | SP |
      |---|---|---|---|
      | US-3 | 登录 | 4 | 2 |
      | US-4 | 退出登录 | 2 | 3 |

      **Sprint 2 合计**：8 人日 · 5 SP

      ## Sprint 3

      | Story | Day | SP |
      |---|---|---|
      | Pay by card | 1 | 2 |
      | Pay by transfer | 2 | 3 |

      **Total**: 5 days
    `,
    reads: {wrong: ['10: 12, not 9', '19: 8, not 6']},
  },
]);
