/** Forms of English plans and reports that nobody had in mind when the reader was written. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'sprints called by a name of several words, with a remark and a date behind it',
    text: `
      # Work log

      ## Sprint: Kitchen and Cellar (final round) — 2026-04-17

      - [x] **K1. Sharpen the knives** (2 pts)

      ## Sprint: Attic

      - [ ] **B1. Sweep the floor** (3 pts)
    `,
    reads: {
      sprints: [
        {title: 'Sprint: Kitchen and Cellar (final round) — 2026-04-17', count: 1},
        {title: 'Sprint: Attic', count: 1},
      ],
    },
  },
]);
