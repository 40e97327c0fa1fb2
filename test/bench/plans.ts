/** Plans of any size in the shape of real ones: epics of stories with criteria, then sprints that plan them. */

const verbs = ['Search', 'Export', 'Import', 'Filter', 'Review', 'Archive', 'Share', 'Schedule', 'Rename', 'Merge'];
const nouns = [
  'orders',
  'invoices',
  'reports',
  'customers',
  'payments',
  'roles',
  'alerts',
  'drafts',
  'labels',
  'teams',
];
const roles = ['shop owner', 'accountant', 'new user', 'team lead', 'support agent'];
const scale = [1, 2, 3, 5, 8];
const perEpic = 8;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const pointsOf = (n: number) => pick(scale, n * 7 + 3);
const idOf = (n: number) => `US-${String(n).padStart(3, '0')}`;
const titleOf = (n: number) =>
  `${pick(verbs, n)} ${pick(nouns, n * 3 + Math.floor(n / 10))} ${Math.floor(n / 100) + 1}`;

function storyText(n: number, end: string): string {
  const done = n % 3 === 0;
  const box = done ? '[x]' : '[ ]';
  return [
    `### ${idOf(n)}: ${titleOf(n)} (${pointsOf(n)} points)`,
    '',
    `**As a** ${pick(roles, n)}`,
    `**I want** to ${titleOf(n).toLowerCase()} without leaving the page`,
    '**So that** I keep my place and lose no time',
    '',
    '**Acceptance Criteria:**',
    `- ${box} The list shows at most ${10 + (n % 40)} entries at a time`,
    `- ${box} An error is told in one sentence and can be copied`,
    `- ${box} Works with the keyboard alone, [as agreed](https://example.com/a11y)`,
    '',
    `**Priority**: ${pick(['High', 'Medium', 'Low'], n)} | **Status**: ${done ? 'Done' : 'To Do'}`,
    '',
    '',
  ].join(end);
}

function epicText(epic: number, stories: readonly number[], end: string): string {
  const sum = stories.reduce((total, n) => total + pointsOf(n), 0);
  // One wrong number now and then, as in real plans.
  const stated = epic % 12 === 7 ? sum + 1 : sum;
  return `## Epic ${epic}: ${pick(nouns, epic)} for every team (${stated} points)${end}${end}${stories.map(n => storyText(n, end)).join('')}`;
}

function sprintText(sprint: number, stories: readonly number[], end: string): string {
  const sum = stories.reduce((total, n) => total + pointsOf(n), 0);
  return [
    `## Sprint ${sprint}: Step ${sprint}`,
    '',
    `**Goal**: ${pick(verbs, sprint)} what matters first`,
    `**Capacity**: ${sum + 5} points`,
    '',
    ...stories.map(n => `- [${n % 3 === 0 ? 'x' : ' '}] ${idOf(n)}: ${titleOf(n)} (${pointsOf(n)} points)`),
    '',
    `**Total**: ${sum} points`,
    '',
    '',
  ].join(end);
}

const bytesPerStory = 606;

/** A plan of about so many bytes; `seed` makes others of the same size. */
export function planOf(bytes: number, seed = 0, end = '\n'): string {
  const count = Math.max(perEpic, Math.round(bytes / bytesPerStory));
  const epics: string[] = [];
  const sprints: string[] = [];
  for (let first = 0, i = 1; first < count; first += perEpic, i++) {
    const stories = Array.from({length: Math.min(perEpic, count - first)}, (_, k) => first + k + 1 + seed);
    epics.push(epicText(i, stories, end));
    sprints.push(sprintText(i, stories, end));
  }
  return `# Product Backlog${end}${end}${epics.join('')}# Sprint Plan${end}${end}${sprints.join('')}`;
}

/** A plan of so many stories. */
export function planOfStories(count: number): string {
  return planOf(count * bytesPerStory);
}

export interface Size {
  readonly name: string;
  readonly bytes: number;
}

const all: readonly Size[] = [
  {name: '12 KB', bytes: 12_000},
  {name: '100 KB', bytes: 100_000},
  {name: '1 MB', bytes: 1_000_000},
  {name: '6 MB', bytes: 6_060_000},
];

export function sizesFor(quick: boolean): readonly Size[] {
  return quick ? all.filter(({bytes}) => bytes === 12_000 || bytes === 1_000_000) : all;
}
