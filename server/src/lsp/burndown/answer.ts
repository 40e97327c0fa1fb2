/** What a view shows of a plan: the chart that was chosen, or why there is none, and what helps. */
import type {Note} from '../../core/history/version.ts';
import type {BurndownAnswer} from '../../protocol/burndown.ts';
import type {Choice, Notice, ViewState} from '../../protocol/webview.ts';
import {chartOf} from './chart.ts';
import {type Sight, wholePlan} from './sight.ts';
import {clip} from './stops.ts';

/** The answer for a document that holds a plan. */
export function answerOf(sight: Sight, choice: Choice, journal: boolean): BurndownAnswer {
  const chart = chartOf(sight, choice.chart);
  return {
    sprints: [
      ...sight.sprints.map(({key, name, title}) => ({key: key ?? wholePlan, label: clip(name), title: clip(title)})),
      whole,
    ],
    choice: {...choice, sprint: sight.sprint?.key ?? wholePlan},
    units: chart ? [...chart.units] : [],
    files: sight.paths,
    state: chart ? {kind: 'chart', drawn: chart.drawn, notices: noticesOf(chart.notes, journal)} : unknownSprint,
  };
}

const whole = {key: wholePlan, label: 'Whole plan', title: 'Whole plan'};

const unknownSprint: ViewState = {
  kind: 'nothing',
  tone: 'info',
  title: 'No day of this sprint is known yet',
  text: 'The chart begins on the day on which the plan first names the sprint.',
  deeds: [{deed: 'open-plan', label: 'Open Plan'}],
};

/** For a document without a plan. */
export function noPlan(choice: Choice): BurndownAnswer {
  const state: ViewState = {
    kind: 'nothing',
    tone: 'info',
    title: 'No sprint plan in this file',
    text: 'A plan names a sprint or a backlog and lists its stories, for example under a heading such as “Sprint 2”.',
    deeds: [{deed: 'open-plan', label: 'Open File'}],
  };
  return {sprints: [], choice, units: [], files: [], state};
}

const grave: readonly Note['kind'][] = ['no-git', 'shallow', 'partial', 'limit', 'failed', 'untrusted'];
const withoutPast: readonly Note['kind'][] = ['no-git', 'no-repository', 'no-commits', 'untracked', 'untrusted'];

function noticesOf(notes: readonly Note[], journal: boolean): readonly Notice[] {
  return notes.slice(0, 5).map(({kind, message}) => ({
    tone: grave.includes(kind) ? 'warning' : 'info',
    text: clip(message, 1000),
    deeds: deedsFor(kind, journal),
  }));
}

function deedsFor(kind: Note['kind'], journal: boolean): Notice['deeds'] {
  if (kind === 'untrusted') return [{deed: 'trust', label: 'Manage Workspace Trust'}];
  if (kind === 'failed') {
    return [
      {deed: 'retry', label: 'Try Again'},
      {deed: 'output', label: 'Show Output'},
    ];
  }
  if (kind === 'undated') return [{deed: 'sprint', label: 'Go to Sprint'}];
  if (withoutPast.includes(kind) && !journal) return [{deed: 'journal', label: 'Keep a Journal'}];
  return [];
}
