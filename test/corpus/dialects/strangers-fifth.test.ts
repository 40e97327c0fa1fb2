/** Forms of plans that nobody had in mind when the reader was written: the last of them. */
import {dialects} from './reads.ts';

dialects('stranger', [
  {
    name: 'a feature whose stories are boxes',
    text: `
      # Feature: Index the code

      ## Completion checklist

      - [ ] **Story 3.1: Index what changed**
        - [x] Find it
        - [ ] Keep it
      - [x] **Story 3.2: Index all**

      ## Success criteria

      - An index in 30 seconds
    `,
    reads: {
      stories: [
        {id: '3.1', title: 'Index what changed', status: 'todo', tasks: '1/2'},
        {id: '3.2', title: 'Index all', status: 'done'},
      ],
    },
  },
]);
