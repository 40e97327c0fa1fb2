/** Points and other estimates in every notation, and numbers that are neither. */
import {dialects} from './reads.ts';

dialects('points', [
  {
    name: 'units in brackets and square brackets',
    text: `
      # Sprint 1

      - [ ] US-1: One (4 points)
      - [ ] US-2: Two [8 pts]
      - [ ] US-3: Three - 5 SP
      - [ ] US-4: Four（3）
      - [ ] US-5: Five（8pt）
      - [ ] US-6: Six (1 point)
      - [ ] US-7: Seven (2 story points)
      - [ ] US-8: Eight **[13 SP]**
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'One', points: 4},
        {id: 'US-2', title: 'Two', points: 8},
        {id: 'US-3', title: 'Three', points: 5},
        {id: 'US-4', title: 'Four', points: 3},
        {id: 'US-5', title: 'Five', points: 8},
        {id: 'US-6', title: 'Six', points: 1},
        {id: 'US-7', title: 'Seven', points: 2},
        {id: 'US-8', title: 'Eight', points: 13},
      ],
    },
  },
  {
    name: 'keys',
    text: `
      # Backlog

      ### US-1: One
      **Story Points:** 8

      ### US-2: Two
      **Points**: 5

      ### US-3: Three
      - Estimate: 3 SP

      ### US-4: Four
      **Effort**: 7

      ### US-5: Five
      - **SP**: 0.5

      ### US-6: Six
      **Estimation:** 2 Story Points

      ### US-7: Seven
      **Story Points:** 5 (3 backend + 2 data)

      ### US-8: Eight
      **Points:** ~8
    `,
    reads: {
      stories: [
        {id: 'US-1', points: 8},
        {id: 'US-2', points: 5},
        {id: 'US-3', points: 3},
        {id: 'US-4', points: 7},
        {id: 'US-5', points: 0.5},
        {id: 'US-6', points: 2},
        {id: 'US-7', points: 5},
        {id: 'US-8', points: 8},
      ],
    },
  },
  {
    name: 'hours, days, sizes and ranges are other estimates',
    text: `
      # Sprint 3

      ### US-1: One
      **Estimate:** 4h

      ### US-2: Two
      **Effort:** 4-6h

      ### US-3: Three
      **Size**: L (8 hours)

      ### US-4: Four
      **Estimate:** 1-2 days

      ### US-5: Five
      **估算时间：** 5-6小时

      ### US-6: Six
      **Tahmini süre:** 6 saat

      ### US-7: Seven (2 jours)

      ### US-8: Eight (~30min)

      ### US-9: Nine
      **Effort**: M (4-6h)
    `,
    reads: {
      stories: [
        {id: 'US-1', points: null, estimate: '4h'},
        {id: 'US-2', points: null, estimate: '4-6h'},
        {id: 'US-3', points: null, estimate: 'L (8 hours)'},
        {id: 'US-4', points: null, estimate: '1-2 days'},
        {id: 'US-5', points: null, estimate: '5-6小时'},
        {id: 'US-6', points: null, estimate: '6 saat'},
        {id: 'US-7', title: 'Seven', points: null, estimate: '2 jours'},
        {id: 'US-8', title: 'Eight', points: null, estimate: '~30min'},
        {id: 'US-9', points: null, estimate: 'M (4-6h)'},
      ],
    },
  },
  {
    name: 'estimate beside what it took',
    text: `
      # Sprint 9

      ### Story 9.1: Login
      **Estimate:** 8h | **Actual:** 6h
      **Status:** Done

      ### Story 9.2: Logout
      **Estimated Effort:** 3 points
      **Actual Effort:** 5 points
      **Status:** Done
    `,
    reads: {
      stories: [
        {id: '9.1', estimate: '8h', points: null},
        {id: '9.2', points: 3},
      ],
    },
  },
  {
    name: 'scores of WSJF and RICE are no points',
    text: `
      # Backlog

      ### 1. Fix the hash
      - **WSJF Score**: 9
      - **Business Value**: 8
      - **Time Criticality**: 13
      - **Job Size**: 3
      - **Effort**: 3
      - **Priority**: P0

      ### 2. Cache tokens
      - **RICE Score**: 120
      - **Reach**: 8
      - **Impact**: 3
      - **Confidence**: 80%
      - **Effort**: 2
      - **Priority**: P1
    `,
    reads: {
      stories: [
        {id: '1', points: null, priority: 'P0'},
        {id: '2', points: null, priority: 'P1'},
      ],
    },
  },
  {
    name: 'reach, impact, confidence, effort columns',
    text: `
      # Backlog

      | ID | Feature | Reach | Impact | Confidence | Effort | RICE | Status |
      |----|---------|-------|--------|------------|--------|------|--------|
      | F-1 | Dark mode | 8 | 2 | 80% | 3 | 4.3 | Planned |
    `,
    reads: {stories: [{id: 'F-1', points: null, status: 'todo'}]},
  },
  {
    name: 'other numbers are no points',
    text: `
      # Sprint 2 Backlog

      ### US-10: Speed up the start
      - **Difficulty**: 4
      - **Score**: 8.5 → 9.0
      - **Tests**: 34
      - **Size**: 120 kB
      - **Age**: 7.0d
      - **Requirements**: 1.4, 9.5
      - **Rounds**: 6~8
      - **Priority**: 2
    `,
    reads: {stories: [{id: 'US-10', points: null, priority: '2'}]},
  },
  {
    name: 'decimal comma and fractions',
    text: `
      # Sprint

      | ID | Story | Story Points |
      |----|-------|--------------|
      | A-1 | Eins | 0,5 |
      | A-2 | Zwei | 13,5 |
      | A-3 | Drei | ½ |
      | A-4 | Vier | 3/5 |
    `,
    reads: {
      stories: [
        {id: 'A-1', points: 0.5},
        {id: 'A-2', points: 13.5},
        {id: 'A-3', points: 0.5},
        {id: 'A-4', points: 5},
      ],
    },
  },
  {
    name: 'columns in hours or with a unit in the header',
    text: `
      # Sprint 4

      | ID | Task | Estimate (h) | Hours spent |
      |----|------|--------------|-------------|
      | T-1 | Form | 4 | 5 |
      | T-2 | Table | 6 | 2 |

      | ID | Story | Estimate (SP) |
      |----|-------|---------------|
      | S-1 | Chart | 8 |
    `,
    reads: {
      stories: [
        {id: 'T-1', points: null, estimate: '4'},
        {id: 'T-2', points: null, estimate: '6'},
        {id: 'S-1', points: 8},
      ],
    },
  },
  {
    name: 'words of points in other languages',
    text: `
      # Backlog

      - [ ] HU-1: Uno (5 puntos)
      - [ ] HU-2: Dois (3 pontos)
      - [ ] HU-3: Trois (2 points)
      - [ ] HU-4: Tre (8 punti)
      - [ ] HU-5: Vier (1 Punkt)
      - [ ] HU-6: Pięć (13 punktów)
      - [ ] HU-7: Altı (3 puan)
      - [ ] HU-8: Семь (5 баллов)
      - [ ] HU-9: 八（5点）
      - [ ] HU-10: 九（3ポイント）
      - [ ] HU-11: 열 (2 포인트)
      - [ ] HU-12: Mười hai (8 điểm)
    `,
    reads: {
      stories: [5, 3, 2, 8, 1, 13, 3, 5, 5, 3, 2, 8].map((points, i) => ({id: `HU-${i + 1}`, points})),
    },
  },
]);
