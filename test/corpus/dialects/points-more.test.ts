/** Sizes that no unit names, and points of what is no item. */
import {dialects} from './reads.ts';

dialects('more points', [
  {
    name: 'bare sizes before the title, but no numbers that count the entries',
    text: `
      # Sprint 4 backlog

      - [x] (3) Fix the redirect
      - [ ] (5) Export CSV
      - [ ] (8) Notifications

      # Later

      - [ ] (1) Write it down
      - [ ] (2) Sleep on it
      - [ ] (3) Do it
    `,
    reads: {
      stories: [
        {title: 'Fix the redirect', points: 3},
        {title: 'Export CSV', points: 5},
        {title: 'Notifications', points: 8},
        {title: '(1) Write it down', points: null},
        {title: '(2) Sleep on it', points: null},
        {title: '(3) Do it', points: null},
      ],
    },
  },
  {
    name: 'bare sizes that are all the same, where all entries have ids',
    text: `
      # Sprint 3

      - [ ] E3-1 Alerts (8)
      - [ ] E3-2 Backups (8)
    `,
    reads: {
      stories: [
        {id: 'E3-1', title: 'Alerts', points: 8},
        {id: 'E3-2', title: 'Backups', points: 8},
      ],
    },
  },
  {
    name: 'a heading that counts items beside its points groups them',
    text: `
      # Roadmap

      ## Core (2 stories, 8 points)

      | Epic | Points |
      | --- | --- |
      | Sign-in | 5 |
      | Ops | 3 |

      ## Sprint 1

      - [ ] US-1: Log in (5 points)
      - [ ] US-2: Alerts (3 points)
    `,
    reads: {
      stories: [
        {id: 'US-1', title: 'Log in', points: 5},
        {id: 'US-2', title: 'Alerts', points: 3},
      ],
    },
  },
]);
