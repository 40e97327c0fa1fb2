/** How plans write the status: documents of their own beside those of priority-status. */
import {dialects} from './reads.ts';

dialects('status', [
  {
    name: 'words of many languages as keys',
    text: `
      # Sprint 2

      ### US-1: a
      **Status:** ✅ COMPLETE

      ### US-2: b
      **Status**: 🟡 In Progress (60%)

      ### US-3: c
      **Statut:** À faire

      ### US-4: d
      **Estado:** En progreso

      ### US-5: e
      **Status:** Concluído

      ### US-6: f
      **Durum:** Tamamlandı

      ### US-7: g
      **Статус:** В работе

      ### US-8: h
      **状态：** 待办

      ### US-9: i
      **ステータス**: レビュー中

      ### US-10: j
      **상태**: 완료

      ### US-11: k
      **Stato:** Da fare

      ### US-12: l
      **Status:** W trakcie

      ### US-13: m
      **Trạng thái:** Hoàn thành

      ### US-14: n
      **Status:** Blockiert
    `,
    reads: {
      stories: [
        {id: 'US-1', status: 'done'},
        {id: 'US-2', status: 'in-progress'},
        {id: 'US-3', status: 'todo'},
        {id: 'US-4', status: 'in-progress'},
        {id: 'US-5', status: 'done'},
        {id: 'US-6', status: 'done'},
        {id: 'US-7', status: 'in-progress'},
        {id: 'US-8', status: 'todo'},
        {id: 'US-9', status: 'in-review'},
        {id: 'US-10', status: 'done'},
        {id: 'US-11', status: 'todo'},
        {id: 'US-12', status: 'in-progress'},
        {id: 'US-13', status: 'done'},
        {id: 'US-14', status: 'blocked'},
      ],
    },
  },
  {
    name: 'boxes beyond GitHub',
    text: `
      # Todo

      - [ ] Open
      - [x] Ticked
      - [X] Ticked, too
      - [/] Half done
      - [-] Given up
      - [✅] Glyph in the box
      - [>] Moved on
    `,
    reads: {
      stories: [
        {title: 'Open', status: 'todo'},
        {title: 'Ticked', status: 'done'},
        {title: 'Ticked, too', status: 'done'},
        {title: 'Half done', status: 'in-progress'},
        {title: 'Given up', status: 'dropped'},
        {title: 'Glyph in the box', status: 'done'},
        {title: 'Moved on', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'percent, box as a value, words behind the title',
    text: `
      # Sprint 8

      ### US-1: One
      **Status:** ⏳ 0%

      ### US-2: Two
      **Progress:** 45%

      ### US-3: Three
      **Status:** 100%

      ### US-4: Four
      **Status**: [x] completed

      ### US-5: Five
      **Status**: [ ] pending

      ### US-6: Six (DEFERRED)

      ### US-7: Seven **[COMPLETED]**

      ### US-8: Eight - COMPLETED

      ### US-9: Nine ✅

      ### US-10: Ten (95% Complete)
    `,
    reads: {
      stories: [
        {id: 'US-1', status: 'todo'},
        {id: 'US-2', status: 'in-progress'},
        {id: 'US-3', status: 'done'},
        {id: 'US-4', status: 'done'},
        {id: 'US-5', status: 'todo'},
        {id: 'US-6', title: 'Six', status: 'todo'},
        {id: 'US-7', title: 'Seven', status: 'done'},
        {id: 'US-8', title: 'Eight', status: 'done'},
        {id: 'US-9', title: 'Nine', status: 'done'},
        {id: 'US-10', title: 'Ten', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'lanes',
    text: `
      # Board

      ## Backlog
      - Newsletter

      ## To Do
      - Imprint

      ## In Progress
      - Colours

      ## Review
      - Fonts

      ## Done
      - Domain
    `,
    reads: {
      stories: [
        {title: 'Newsletter', status: 'todo'},
        {title: 'Imprint', status: 'todo'},
        {title: 'Colours', status: 'in-progress'},
        {title: 'Fonts', status: 'in-review'},
        {title: 'Domain', status: 'done'},
      ],
    },
  },
  {
    name: 'lanes in other languages',
    text: `
      # Tablero

      ## Por hacer
      - [ ] HU-1: Menú

      ## En progreso
      - [ ] HU-2: Carrito

      ## Hecho
      - [x] HU-3: Portada
    `,
    reads: {
      stories: [
        {id: 'HU-1', status: 'todo'},
        {id: 'HU-2', status: 'in-progress'},
        {id: 'HU-3', status: 'done'},
      ],
    },
  },
  {
    name: 'red ball: not started in one place, critical in another',
    text: `
      # Sprint 1

      | ID | Story | Points | Priority | Status |
      |----|-------|--------|----------|--------|
      | A-1 | Import | 3 | 🔴 Critical | 🔴 Not started |
      | A-2 | Export | 5 | 🟢 Low | 🟢 Done |
      | A-3 | Print | 2 | 🟡 Medium | 🟡 In progress |
    `,
    reads: {
      stories: [
        {id: 'A-1', priority: 'Critical', status: 'todo'},
        {id: 'A-2', priority: 'Low', status: 'done'},
        {id: 'A-3', priority: 'Medium', status: 'in-progress'},
      ],
    },
  },
  {
    name: 'struck entries',
    text: `
      # Sprint 3 Backlog

      - ~~**V-6**: Settle the format~~
      - ~~R-MARKUP: Escape quotes~~
      - **X-LINT**: Stricter lint
    `,
    reads: {
      stories: [
        {id: 'V-6', title: 'Settle the format', status: 'done'},
        {id: 'R-MARKUP', title: 'Escape quotes', status: 'done'},
        {id: 'X-LINT', title: 'Stricter lint', status: null},
      ],
    },
  },
  {
    name: 'completed in capitals behind an arrow, dash or bracket',
    text: `
      # Sprint 5 Completion Report

      - **ETL-001**: Extraction → **COMPLETED**
      - **ETL-002**: Mapping - COMPLETE
      - **ETL-003**: Loading (COMPLETED)
      - **ETL-004**: Streaming → **DEFERRED**
    `,
    reads: {
      stories: [
        {id: 'ETL-001', title: 'Extraction', status: 'done'},
        {id: 'ETL-002', title: 'Mapping', status: 'done'},
        {id: 'ETL-003', title: 'Loading', status: 'done'},
        {id: 'ETL-004', title: 'Streaming', status: 'todo'},
      ],
    },
  },
]);
