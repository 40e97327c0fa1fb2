/** A repository with a sprint that is half over, to look at: seven commits of a plan, and a story finished since. */
import {type Replayed, type Workshop, workshop} from '../git/repository.ts';

const stories: readonly (readonly [id: string, title: string, points: number])[] = [
  ['US-101', 'Sign in with a passkey', 5],
  ['US-102', 'Reset a forgotten passkey', 3],
  ['US-103', 'Export the report as PDF', 8],
  ['US-104', 'Show who changed an entry', 3],
  ['US-105', 'Search by customer number', 5],
  ['US-106', 'Import contacts from a CSV file', 4],
];
const late = ['US-107', 'Limit failed attempts', 3] as const;

interface Progress {
  readonly done?: readonly string[];
  readonly begun?: readonly string[];
  readonly late?: boolean;
  /** The PDF turned out smaller. */
  readonly smaller?: boolean;
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const first = -9;

export const planName = 'sprint-12.md';

export function planText({done = [], begun = [], late: isLate = false, smaller = false}: Progress): string {
  const all = isLate ? [...stories, late] : stories;
  const written = all.map(([id, title, points]) => {
    const status = done.includes(id) ? 'Done' : begun.includes(id) ? 'In Progress' : 'To Do';
    const boxes = [done.includes(id), done.includes(id) || begun.includes(id)].map(ticked => (ticked ? 'x' : ' '));
    const size = smaller && id === 'US-103' ? 5 : points;
    return `## ${id}: ${title} (${size} points)\n\n**Status**: ${status}\n\n- [${boxes[0]}] It works\n- [${boxes[1]}] It is reviewed\n`;
  });
  return `# Sprint 12: Self-Service\n\n**Goal**: Customers help themselves\n**Start**: ${dayFromNow(first)}\n**End**: ${dayFromNow(first + 13)}\n**Capacity**: 30 points\n\n${written.join('\n')}`;
}

const steps: readonly (readonly [day: number, message: string, progress: Progress])[] = [
  [-1, 'Plan sprint 12', {}],
  [0, 'Begin with the passkeys', {begun: ['US-101']}],
  [2, 'Passkeys are in', {done: ['US-101'], begun: ['US-102']}],
  [3, 'Take in the limit after the incident', {done: ['US-101'], begun: ['US-102'], late: true}],
  [
    6,
    'Reset works; the PDF is smaller than thought',
    {done: ['US-101', 'US-102'], begun: ['US-103'], late: true, smaller: true},
  ],
  [
    7,
    'Entries tell who changed them',
    {done: ['US-101', 'US-102', 'US-104'], begun: ['US-103'], late: true, smaller: true},
  ],
  [8, 'PDF export', {done: ['US-101', 'US-102', 'US-103', 'US-104'], begun: ['US-105'], late: true, smaller: true}],
];

export function sprintRepository(): Workshop {
  const here = workshop();
  const commits = steps.map(
    ([day, message, progress]): Replayed => ({
      text: planText(progress),
      date: `${dayFromNow(first + day)}T10:05:00+00:00`,
      message,
    }),
  );
  here.replay(planName, commits);
  return here;
}
