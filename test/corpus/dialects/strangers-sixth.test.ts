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
  {
    name: 'a row of ids in the title of a document is no item',
    text: `
      # GRD-013..015 — Master plan for the garden

      | ID | Title | Pts |
      |---|---|---|
      | GRD-013 | Dig the pond | 8 |
      | GRD-014 | Plant the hedge | 3 |
      | GRD-015 | Build the shed | 13 |

      **Total**: 25 story points across 3 cards.
    `,
    reads: {
      stories: [
        {id: 'GRD-013', title: 'Dig the pond', points: 8},
        {id: 'GRD-014', title: 'Plant the hedge', points: 3},
        {id: 'GRD-015', title: 'Build the shed', points: 13},
      ],
      wrong: ['9: 25, not 24'],
    },
  },
]);
