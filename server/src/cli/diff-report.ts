/** What became of a plan, in words: as text for a terminal, and as Markdown for a comment on a pull request. */
import type {PlanDiff, SprintChange, StoryChange} from '../core/diff/plan-diff.ts';
import type {Item, SprintState} from '../core/diff/states.ts';
import {count, figure, storyName} from '../core/features/words.ts';

const headings: Readonly<Record<StoryChange['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  done: 'Done',
  reopened: 'Reopened',
  status: 'Status',
  're-estimated': 'Re-estimated',
  moved: 'Moved to another sprint',
  'moved-file': 'Moved to another file',
  retitled: 'Retitled',
  renumbered: 'Renumbered',
};

interface Form {
  readonly heading: (text: string) => string;
  readonly entry: (text: string) => string;
  /** What a plan says: it must not become markup. */
  readonly plain: (text: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => readonly string[];
}

const text: Form = {
  heading: words => words,
  entry: words => `  ${words}`,
  plain: words => words.replace(/\p{Cc}/gu, ' '),
  table: rows => {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
    return rows.map(row => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  },
};

const markdown: Form = {
  heading: words => `### ${words}\n`,
  entry: words => `- ${words}`,
  plain: words => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~@#&]/g, '\\$&'),
  table: ([head = [], ...rows]) => [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ],
};

export function diffText(diff: PlanDiff): string {
  return report(diff, text).join('\n').trimEnd().concat('\n');
}

export function diffMarkdown(diff: PlanDiff): string {
  return ['## What changes in the plan\n', ...report(diff, markdown)].join('\n').trimEnd().concat('\n');
}

function report(diff: PlanDiff, form: Form): readonly string[] {
  if (diff.changes.length === 0 && diff.sprints.length === 0) return ['Nothing changes in the plan.'];
  const kinds = [...new Set(diff.changes.map(({kind}) => kind))];
  const groups = kinds.flatMap(kind => {
    const some = diff.changes.filter(change => change.kind === kind);
    return [form.heading(`${headings[kind]} (${some.length})`), ...some.map(each => form.entry(told(each, form))), ''];
  });
  return [summary(diff), '', ...groups, ...sprintTable(diff.sprints, form)];
}

function summary({before, after}: PlanDiff): string {
  const stories = arrow(before.stories, after.stories);
  return `${stories} stories, ${arrow(before.points, after.points)} points, ${arrow(before.donePoints, after.donePoints)} of them done.`;
}

function told(change: StoryChange, form: Form): string {
  const {story} = change;
  const name = form.plain(nameOf(story));
  const place = form.plain(`${story.path}:${story.line}`);
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const facts = [story.points === null ? 'no points' : count(story.points, 'point'), story.sprint].filter(Boolean);
      return `${name} (${form.plain(facts.join(', '))}) ${place}`;
    }
    case 're-estimated':
      return `${name}: ${arrow(change.from, change.to)} points ${place}`;
    default:
      return `${name}: ${form.plain(change.from ?? 'no sprint')} → ${form.plain(change.to ?? 'no sprint')} ${place}`;
  }
}

function nameOf({id, title}: Item): string {
  return storyName({id, title} as Parameters<typeof storyName>[0]);
}

function sprintTable(sprints: readonly SprintChange[], form: Form): readonly string[] {
  if (sprints.length === 0) return [];
  const head = ['Sprint', 'Stories', 'Points', 'Done', 'Capacity', ''];
  const rows = sprints.map(({name, before, after}) => [
    form.plain(name),
    arrow(before?.stories ?? 0, after?.stories ?? 0),
    arrow(before?.points ?? 0, after?.points ?? 0),
    arrow(before?.donePoints ?? 0, after?.donePoints ?? 0),
    arrow(before?.capacity ?? null, after?.capacity ?? null),
    verdict(before, after),
  ]);
  return [form.heading(`Sprints (${sprints.length})`), ...form.table([head, ...rows])];
}

function verdict(before: SprintState | null, after: SprintState | null): string {
  if (!after) return 'removed';
  const over = after.capacity !== null && after.points > after.capacity + 0.005;
  const words = [before ? '' : 'new', over ? `${figure(after.points - (after.capacity ?? 0))} over capacity` : ''];
  return words.filter(Boolean).join(', ');
}

/** `5 → 8`, `5` where nothing changed. */
function arrow(from: number | null, to: number | null): string {
  const [a, b] = [from, to].map(value => (value === null ? 'none' : figure(value)));
  return a === b ? `${a}` : `${a} → ${b}`;
}
