/** Documents that speak of work and plan none: reports, guides for agents, templates, catalogues of rules. */
import {dialects} from './reads.ts';

dialects('no backlog', [
  {
    name: 'a report with numbered findings and ticks',
    path: 'docs/VERIFICATION.md',
    text: `
      # Verification Report

      ### ✅ 1. Persistence of sessions
      Works after a restart.

      ### ✅ 2. Startup
      Below one second.

      ### 3. Known gap
      **Status:** Expected

      | Criterion | Target | Actual | Status |
      |---|---|---|---|
      | Patterns | 2000 | 2000 | ✅ |
      | Confidence | 0.5-0.9 | 0.55-0.9 | ✅ |
    `,
    reads: 'nothing',
  },
  {
    name: 'a report with numbered issues',
    path: 'docs/fixes.md',
    text: `
      # Release check

      ## Issue #1: Missing export
      **Severity:** High

      ## Issue #2: Slow start
      **Status:** Fixed
    `,
    reads: 'nothing',
  },
  {
    name: 'instructions of an agent with stages that sound like lanes',
    path: 'agents/planner.md',
    text: `
      ---
      name: planner
      description: Plans sprints and breaks stories into tasks
      tools: [Read, Write]
      ---

      # Sprint planner

      ## Planning
      - Read the backlog
      - Ask for the goal

      ## In progress
      - [ ] Story 1: pick the first one
      - [ ] Story 2: pick the second one
    `,
    reads: 'nothing',
  },
  {
    name: 'a template with gaps in its title',
    path: 'templates/tasks.md',
    text: `
      # Sprint [Sprint Number] Backlog

      ### US-1: First story
      **Points:** 5

      ### US-2: Second story
      **Points:** 3
    `,
    reads: 'nothing',
  },
  {
    name: 'check boxes with ids and nothing else',
    path: 'templates/tasks.md',
    text: `
      # Tasks

      ## 1. <!-- Group of tasks -->

      - [ ] 1.1 <!-- Task -->
      - [ ] 1.2 <!-- Task -->
    `,
    reads: 'nothing',
  },
  {
    name: 'a catalogue of rules with severities',
    path: 'docs/rules.md',
    text: `
      # Validator

      ### SKILL-01 — The file must exist
      - **Severity:** HIGH

      ### SKILL-02 — The name must be short
      - **Severity:** LOW
    `,
    reads: 'nothing',
  },
  {
    name: 'a guide that shows a plan in a fence',
    path: 'docs/mapping.md',
    text: `
      # How tasks map to tickets

      Each task becomes one ticket. The mapping is direct: the title of the task is the title of the ticket, its
      state follows the box, and its people are those of the ticket. What is closed there is ticked here. Tasks that
      nobody wrote down stay where they are.

      \`\`\`markdown
      - [ ] **T-001**: Set up the client
      - [ ] **T-002**: Write the tests
      \`\`\`

      Tickets that were deleted are kept as struck entries, so that the history of the file tells what became of them.
    `,
    reads: 'nothing',
  },
  {
    name: 'good examples under a label',
    path: 'docs/writing.md',
    text: `
      # How to write epics and stories

      **✅ GOOD STORY EXAMPLES:**

      - Story 1.1: Sign up by mail
      - Story 1.2: Sign in by password
    `,
    reads: 'nothing',
  },
  {
    name: 'weights and gains are no points and no titles',
    path: 'docs/architecture.md',
    text: `
      # Ranking

      | Factor | Weight | Description |
      |---|---|---|
      | Semantic | 40% | Most important |
      | Recent | 60% | Newer is better |

      | Scenario | Old | New | Improvement |
      |---|---|---|---|
      | First load | 150 ms | 20 ms | **87 % ↓** |
    `,
    reads: 'nothing',
  },
  {
    name: 'the results of a function, which are numbers in code',
    path: 'docs/api.md',
    text: `
      # Buffers

      ## Buffers and iteration

      Any loop goes through one.

      ### compare(target)

      * Returns a number
        * \`0\` is returned if both are the same
        * \`1\` is returned if this one comes first
        * \`-1\` is returned if it comes last

      - \`200\` OK
      - \`404\` Not found
    `,
    reads: 'nothing',
  },
  {
    name: 'the functions of a module whose name ends in a digit',
    path: 'README.md',
    text: `
      # TX2

      ## API

      ### TX2.action(name, fn)

      Calls a function by its name.

      ### TX2.event(name)

      Sends an event.

      #### JSON5.parse()

      Reads a text.
    `,
    reads: 'nothing',
  },
  {
    name: 'a read-me whose boxes begin with names that have digits',
    path: 'README.md',
    text: `
      # chardet

      Finds out how a text is encoded.

      ### TODO

      - [ ] KOI8-U for Ukrainian
      - [ ] IBM866 for Cyrillic
      - [ ] CP949 for Korean
    `,
    reads: 'nothing',
  },
  {
    name: 'notes of what was in sprints',
    path: 'notes.md',
    text: `
      # Seminar notes

      ## Sprint 1

      - We met on Monday
      - Everybody agreed on the tools

      ## Sprint 2

      - Standup at nine
      - Ana was ill
    `,
    reads: 'nothing',
  },
]);
