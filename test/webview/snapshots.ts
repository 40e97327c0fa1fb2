/** Snapshots to show: a sprint of so many days with titles of one's own, and each of the states without a chart. */
import type {Drawn, Notice, SceneNode, Snapshot, Stop, ViewState} from '../../server/src/protocol/webview.ts';

const size = {width: 800, height: 360};
const plot = {left: 40, top: 20, right: 780, bottom: 320};

function node(
  tag: SceneNode['tag'],
  attributes: SceneNode['attributes'],
  ...children: SceneNode['children']
): SceneNode {
  return {tag, attributes, children};
}

function placeOf(day: number, days: number): number {
  return days === 1 ? (plot.left + plot.right) / 2 : plot.left + ((plot.right - plot.left) * day) / (days - 1);
}

function stop(day: number, days: number, title: string): Stop {
  const x = placeOf(day, days);
  const past = day <= days / 2;
  const half = (plot.right - plot.left) / days / 2;
  const commit = {
    id: 'c0ffee'.padEnd(40, String(day % 10)),
    short: 'c0ffee0',
    subject: title,
    author: title,
    time: '14:05',
  };
  const story = {
    name: `US-${day}`,
    title,
    amount: '3 pts',
    spot: {file: day % 2, line: 10 + day, name: day % 2 ? 'sprint-4.md' : ''},
  };
  return {
    label: `Day ${day + 1}`,
    spoken: `Day ${day + 1}: ${days - day} points remain. ${title}`,
    left: x - half,
    right: x + half,
    x,
    points: past ? [{series: 'remaining', y: plot.top + 100}] : [],
    facts: [{label: 'Remaining', value: `${days - day} pts`}],
    events: past ? [{kind: 'added', ...story, commit: commit.id}] : [],
    heading: 'Remaining stories',
    stories: past ? [{...story, status: 'in progress'}] : [],
    commits: past ? [commit] : [],
    unsaved: day === Math.floor(days / 2),
  };
}

/** A chart of so many days. */
export function drawn(days: number, title = 'Sign in'): Drawn {
  const line = Array.from({length: days}, (_, day) => `${day === 0 ? 'M' : 'L'}${placeOf(day, days)},${120 + day}`);
  return {
    title: `Burndown of ${title}`,
    summary: `${title}: 12 of 28 points remain; the ideal line is at 14.`,
    health: {level: 'good', text: 'On track'},
    figures: [
      {label: 'Committed', value: '28', note: 'pts'},
      {label: 'Remaining', value: '12', note: ''},
    ],
    scene: {
      ...size,
      nodes: [
        node('path', {class: 'remaining', d: line.join(''), fill: 'none', stroke: '#3794ff'}),
        node('text', {x: 40, y: 350, class: 'label'}, title),
      ],
    },
    plot: {top: plot.top, bottom: plot.bottom},
    stops: Array.from({length: days}, (_, day) => stop(day, days, title)),
    first: Math.floor(days / 2),
    tables: [
      {
        caption: title,
        columns: [
          {label: 'Day', numeric: false},
          {label: 'Remaining', numeric: true},
        ],
        rows: Array.from({length: days}, (_, day) => [`Day ${day + 1}`, String(days - day)]),
      },
    ],
    open: false,
  };
}

export const shallow: Notice = {
  tone: 'warning',
  text: 'This clone is shallow: the history starts at 3 March.',
  deeds: [{deed: 'retry', label: 'Read Again'}],
};

export function chartState(days: number, title?: string, notices: readonly Notice[] = []): ViewState {
  return {kind: 'chart', drawn: drawn(days, title), notices};
}

const nothing = (tone: 'info' | 'error', title: string): ViewState => ({
  kind: 'nothing',
  tone,
  title,
  text: 'Why this is so, and what helps.',
  deeds: [
    {deed: 'retry', label: 'Try Again'},
    {deed: 'output', label: 'Show Output'},
  ],
});

export const states: Readonly<Record<string, ViewState>> = {
  loading: {kind: 'loading'},
  empty: nothing('info', 'No sprint is planned here'),
  error: nothing('error', 'The history could not be read'),
  chart: chartState(10),
  shallow: chartState(10, 'Sign in', [shallow]),
  'one day': chartState(1),
};

export function snapshot(state: ViewState, more: Partial<Snapshot> = {}): Snapshot {
  return {
    place: 'panel',
    uri: 'file:///plan.md',
    plan: 'docs/plan.md',
    sprints: [
      {key: 'sprint:1', label: 'Sprint 1', title: 'Sprint 1: Foundation'},
      {key: 'sprint:2', label: 'Sprint 2', title: 'Sprint 2: Sign in'},
    ],
    choice: {sprint: 'sprint:2', chart: 'burndown', unit: null},
    units: ['points', 'stories'],
    state,
    ...more,
  };
}
