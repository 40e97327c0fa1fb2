/** Forms in which teams of many languages write: counted sections, ids of a sprint, epics in tables, remarks around titles. */
import {dialects} from './reads.ts';

dialects('tongues', [
  {
    name: 'sprints in sections that are counted have their own numbers, not those of the sections',
    text: `
      # Plan

      ## 3. Sprint 1: Login

      - [ ] US-1: Sign in (3 points)

      ## 4. Sprint 2 任务明细（W4~W6）

      - [ ] US-2: Sign out (2 points)

      ## 5. Sprint 3

      - [ ] US-3: Pay by card (5 points)

      ## 4. Sprint

      - [ ] US-4: Pay by transfer (1 point)
    `,
    reads: {
      stories: [
        {id: 'US-1', sprint: '1'},
        {id: 'US-2', sprint: '2'},
        {id: 'US-3', sprint: '3'},
        {id: 'US-4', sprint: '4'},
      ],
      sprints: [{id: '1'}, {id: '2'}, {id: '3'}, {id: '4'}],
    },
  },
]);
