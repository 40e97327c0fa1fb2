/** The tree of a plan as plain data: sprints, their epics, their stories; what no sprint plans stands under Backlog. */

import {isBox} from '../edits/statuses.ts';
import type {Day} from '../history/calendar.ts';
import {defaultChartSettings, underWay} from '../history/chart-settings.ts';
import type {ChartSettings} from '../history/series.ts';
import {notes} from '../memo.ts';
import type {Backlog, Status, Story} from '../model/backlog.ts';
import type {Finding} from '../rules/check.ts';
import {unreadOf} from '../syntax/unread.ts';
import {type LineIndex, positionAt} from '../text/lines.ts';
import {backlogOf, type Document, linesOf, syntaxOf} from '../workspace/document.ts';
import type {CheckKind} from './checks.ts';
import {type Draft, draftsOf} from './draft.ts';
import {isBegun, isOver, type SprintFacts, type StoryFacts} from './facts.ts';
import {addCounts, countOf, type Owned, ownedFindings, type ProblemCount, problemWords} from './problems.ts';
import {progressOf} from './progress.ts';
import {count, dotted} from './words.ts';

/** A `list` and what stands in it are asked for one story at a time: see `checkNodes`. */
export type OutlineKind = 'sprint' | 'backlog' | 'epic' | 'story' | 'list' | CheckKind;

export interface OutlineNode {
  /** Names the node among all of its document and survives edits elsewhere: `sprint:2/epic:Epic 1/story:US-008`. */
  readonly key: string;
  readonly kind: OutlineKind;
  /** As short as people say it: `Sprint 2`, `US-008`; the title only where there is no id. */
  readonly label: string;
  /** The figure beside the label: `28/28 pts`. */
  readonly detail: string;
  /** The title beside an id, empty where the title is the label. */
  readonly topic: string;
  /** The node in one sentence, for those who hear it. */
  readonly spoken: string;
  readonly status: Status | null;
  readonly story?: StoryFacts;
  readonly sprint?: SprintFacts;
  /** Of a story or an entry of a list: whether its box is ticked, null where it has none. */
  readonly checked?: boolean | null;
  /** 0-based lines: where it stands, and the last one that belongs to it. */
  readonly line: number;
  readonly lastLine: number;
  /** Of the node and of everything below it. */
  readonly problems: ProblemCount;
  readonly children: readonly OutlineNode[];
}

/** The whole plan of one document. */
export interface PlanOutline {
  readonly path: string;
  /** `2 sprints · 10 stories`, and whether more may stand in what could not be read. */
  readonly detail: string;
  readonly stories: number;
  /** Key of the sprint that is under way as far as its stories tell; null where there is no sprint. */
  readonly current: string | null;
  readonly problems: ProblemCount;
  readonly nodes: readonly OutlineNode[];
}

/** What an outline depends on beside its document. */
export interface OutlineContext {
  /** Those of the same document. */
  readonly findings: readonly Finding[];
  /** null: nobody says which day it is, and sprints have no progress. */
  readonly today: Day | null;
  /** The team's working time and thresholds, where they are not the usual ones. */
  readonly charts?: ChartSettings;
}

const known = notes<Document, OutlineContext & {readonly outline: PlanOutline | null}>();

/** The outline of a document, null where it holds no plan. */
export function outlineOf(document: Document, context: OutlineContext): PlanOutline | null {
  const last = known.get(document);
  if (last?.findings === context.findings && last.today === context.today && last.charts === context.charts) {
    return last.outline;
  }
  const backlog = backlogOf(document);
  const outline = backlog.isBacklog ? outlineWith(document, backlog, context) : null;
  known.set(document, {...context, outline});
  return outline;
}

function outlineWith(document: Document, backlog: Backlog, context: OutlineContext): PlanOutline {
  const {findings, today, charts = defaultChartSettings} = context;
  const {roots} = draftsOf(backlog);
  const owned = ownedFindings(roots, findings);
  const {sprints, stories} = backlog;
  return {
    path: document.path,
    detail: dotted(
      sprints.length > 1 && count(sprints.length, 'sprint'),
      count(stories.length, 'story'),
      unreadOf(syntaxOf(document)) && 'not read in full',
    ),
    stories: stories.length,
    current: currentOf(roots),
    problems: countOf(findings),
    nodes: roots.map(draft => finish(draft, {owned, lines: linesOf(document), text: document.text, today, charts})),
  };
}

function currentOf(roots: readonly Draft[]): string | null {
  const sprints = roots.filter(draft => draft.kind === 'sprint');
  const states = sprints.map(({noun: {items}}) => ({
    begun: items.some(({story}) => isBegun(story)),
    open: items.some(({story}) => !isOver(story)),
  }));
  return sprints[underWay(states)]?.key ?? null;
}

interface Finishing {
  readonly owned: Owned;
  readonly lines: LineIndex;
  readonly text: string;
  readonly today: Day | null;
  readonly charts: ChartSettings;
}

function finish(draft: Draft, finishing: Finishing): OutlineNode {
  const {kind, key, label, detail, topic, status, line, reach} = draft;
  const {owned, lines, text, today, charts} = finishing;
  const children = draft.children.map(child => finish(child, finishing));
  const own = countOf(owned.get(draft) ?? []);
  const problems = children.reduce((total, child) => addCounts(total, child.problems), own);
  return {
    kind,
    key,
    label,
    detail,
    topic,
    status,
    ...(draft.kind === 'story' ? {story: draft.facts, checked: boxOf(draft.noun, text)} : {}),
    ...(draft.kind === 'sprint' ? {sprint: withProgress(draft.facts, today, charts)} : {}),
    spoken: [...draft.spoken, problemWords(problems)].filter(Boolean).join(', '),
    line: positionAt(lines, line.start).line,
    lastLine: positionAt(lines, Math.max(reach.start, reach.end - 1)).line,
    problems,
    children,
  };
}

/** Whether the box of a story is ticked; null where its status does not stand in a box. */
function boxOf({status}: Story, text: string): boolean | null {
  return status && isBox(text, status.span) ? status.value === 'done' : null;
}

function withProgress(facts: SprintFacts, today: Day | null, charts: ChartSettings): SprintFacts {
  return today === null ? facts : {...facts, progress: progressOf(facts, today, charts)};
}
