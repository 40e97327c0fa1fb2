/** Priorities and statuses: keys, columns, glyphs, lanes, boxes, strokes, percentages, words of many languages. */
import {dialects} from './reads.ts';

dialects('priority', [
  {
    name: 'levels, words, balls, localised',
    text: `
      # Backlog

      ### US-1: One
      **Priority:** 🔴 Critical

      ### US-2: Two
      **Priority**: P1

      ### US-3: Three
      - **Prioridade**: Alta

      ### US-4: Four
      **优先级：** 高

      ### US-5: Five
      **Öncelik:** Yüksek

      ### US-6: Six
      **Priority:** MUST HAVE

      ### US-7: Seven
      **Priorität**: Hoch

      ### US-8: Eight
      **優先度**: 中
    `,
    reads: {
      stories: [
        {id: 'US-1', priority: 'Critical'},
        {id: 'US-2', priority: 'P1'},
        {id: 'US-3', priority: 'Alta'},
        {id: 'US-4', priority: '高'},
        {id: 'US-5', priority: 'Yüksek'},
        {id: 'US-6', priority: 'MUST HAVE'},
        {id: 'US-7', priority: 'Hoch'},
        {id: 'US-8', priority: '中'},
      ],
    },
  },
  {
    name: 'section headings',
    text: `
      # Backlog

      ## 🔴 High Priority

      - [ ] **FE-1**: Menu

      ## 🟡 Medium Priority

      - [ ] **FE-2**: Footer

      ## P3 - Someday

      - [ ] **FE-3**: Easter egg
    `,
    reads: {
      stories: [
        {id: 'FE-1', priority: 'High Priority', status: 'todo'},
        {id: 'FE-2', priority: 'Medium Priority', status: 'todo'},
        {id: 'FE-3', priority: 'P3', status: 'todo'},
      ],
    },
  },
  {
    name: 'MoSCoW headings',
    text: `
      # Requirements backlog

      ## Must Have

      ### US-1: Log in

      ## Should Have

      ### US-2: Remember me

      ## Won't Have

      ### US-3: Fingerprint
    `,
    reads: {
      stories: [
        {id: 'US-1', priority: 'Must Have'},
        {id: 'US-2', priority: 'Should Have'},
        {id: 'US-3', priority: "Won't Have"},
      ],
    },
  },
]);
