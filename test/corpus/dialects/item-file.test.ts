/** How plans write the item file: documents of their own beside those of items-headings. */
import {dialects} from './reads.ts';

dialects('item file', [
  {
    name: 'story file with headings as keys',
    path: 'stories/1.2.story.md',
    text: `
      # Story 1.2: Upload documents

      ## Status

      Ready for Review

      ## Story

      **As a** clerk,
      **I want** to upload documents,
      **so that** they are in the file.

      ## Acceptance Criteria

      1. PDF and images are accepted
      2. Larger files are refused
      3. Progress is shown

      ## Tasks / Subtasks

      - [x] Endpoint (AC: 1)
        - [x] Validation
        - [x] Storage
      - [ ] Form (AC: 1, 3)
        - [ ] Progress bar

      ## Dev Notes

      - Uses the storage service

      ## Change Log

      | Date | Version | Description |
      |------|---------|-------------|
      | 2025-01-01 | 1.0 | First draft |
    `,
    reads: {
      stories: [{id: '1.2', title: 'Upload documents', status: 'in-review', ac: '0/3', tasks: '2/3', line: 1}],
    },
  },
  {
    name: 'story file without a number',
    path: 'user-stories/export.md',
    text: `
      # User Story: Export reports

      **Priority:** High
      **Story Points:** 5
      **Status:** To Do

      As an analyst, I want to export reports so that I can share them.

      ## Acceptance Criteria

      - [ ] CSV
      - [ ] PDF
    `,
    reads: {
      stories: [{title: 'Export reports', points: 5, priority: 'High', status: 'todo', ac: '0/2'}],
    },
  },
  {
    name: 'criteria in sub-headings',
    path: 'backlog/US-014.md',
    text: `
      # US-014: Two-factor login

      | Field | Value |
      |-------|-------|
      | Status | In Progress |
      | Priority | P1 |
      | Points | 8 |
      | Assignee | @mika |

      ## Acceptance Criteria

      ### Criterion 1: Setup
      - [x] QR code is shown
      - [x] Secret can be typed

      ### Criterion 2: Login
      - [ ] Code is asked for
    `,
    reads: {
      stories: [
        {
          id: 'US-014',
          title: 'Two-factor login',
          status: 'in-progress',
          priority: 'P1',
          points: 8,
          who: '@mika',
          ac: '2/3',
        },
      ],
    },
  },
]);
