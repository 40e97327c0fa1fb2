/** The days of a chart to walk through, each with what is behind its number: changes, commits, stories. */

import type {Mark, Scene} from '../../charts/scene.ts';
import {statusWord} from '../../core/features/words.ts';
import type {Measured} from '../../core/history/changes.ts';
import {amount} from '../../core/history/sentences.ts';
import type {Change, Unit, VersionRef} from '../../core/history/series.ts';
import {storyLabel} from '../../core/history/tables.ts';
import type {Commit, Spot, Stop, StopEvent, StopStory} from '../../protocol/webview.ts';

/** What a day or a sprint says beyond its mark in the drawing. */
export interface StopFacts {
  readonly label: string;
  readonly facts: Stop['facts'];
  readonly changes: readonly Change[];
  readonly versions: readonly VersionRef[];
  readonly heading: string;
  readonly stories: readonly StopStory[];
  readonly spotOf: SpotOf;
}

/** By the index of the day or sprint in its series. */
export type FactsOf = (index: number) => StopFacts;

/** More than that nobody reads, and the message stays small. */
const most = 200;

export function stopsOf({marks}: Scene, factsOf: FactsOf, unit: Unit): readonly Stop[] {
  return marks.map(mark => stopOf(mark, factsOf(mark.index), unit));
}

function stopOf({left, right, x, points, label: spoken}: Mark, known: StopFacts, unit: Unit): Stop {
  const {label, facts, changes, versions, heading, stories, spotOf} = known;
  const came = new Set(changes.map(({version}) => version.index));
  const commits = versions.filter(({index}) => came.has(index)).flatMap(commitOf);
  return {
    label: clip(label),
    spoken: clip(spoken, 2000),
    left,
    right,
    x,
    points,
    facts,
    events: changes.slice(0, most).map(change => eventOf(change, spotOf, unit)),
    heading,
    stories: stories.slice(0, most),
    commits: commits.slice(0, most),
    unsaved: changes.some(({version}) => version.source.kind === 'now'),
  };
}

/** Where a story stands in the plan as it is now, by its key; null where it is gone. */
export type SpotOf = (key: string) => Spot;

function commitOf({source, moment}: VersionRef): readonly Commit[] {
  if (source.kind !== 'commit') return [];
  const {commit: id, subject, author} = source;
  const local = new Date(moment.at + (moment.offset ?? 0) * 60_000).toISOString();
  return [{id, short: id.slice(0, 7), subject: clip(subject), author: clip(author), time: local.slice(11, 16)}];
}

function eventOf(change: Change, spotOf: SpotOf, unit: Unit): StopEvent {
  const {kind, story, version} = change;
  const shown = kind === 'progressed' || kind === 'status' || kind === 'retitled' ? 'changed' : kind;
  const commit = version.source.kind === 'commit' ? version.source.commit : null;
  return {kind: shown, ...nameOf(story), amount: clip(amountWords(change, unit), 200), spot: spotOf(story.key), commit};
}

function amountWords({kind, scope, remaining, before, after}: Change, unit: Unit): string {
  if (kind === 'finished' || kind === 'reopened') return remaining === 0 ? '' : signed(remaining, unit);
  if (kind === 'added' || kind === 'removed') return signed(scope, unit);
  return `${before ?? '–'} → ${after ?? '–'}`;
}

function signed(value: number, unit: Unit): string {
  return `${value < 0 ? '−' : '+'}${amount(Math.abs(value), unit)}`;
}

/** The stories of a day that still count, the largest first. */
export function openStories(items: Iterable<Measured>, spotOf: SpotOf, unit: Unit): readonly StopStory[] {
  return [...items]
    .filter(({isIn, isDone}) => isIn && !isDone)
    .map(({story, amount: {scope, done}, facts: {status}}) => ({
      ...nameOf(story),
      amount: amount(scope - done, unit),
      status: status ? statusWord(status) : '',
      spot: spotOf(story.key),
    }));
}

function nameOf(story: Measured['story']): {readonly name: string; readonly title: string} {
  return {name: clip(storyLabel(story)), title: story.id === null ? '' : clip(story.title)};
}

/** A title of ten thousand characters says in three hundred what it is. */
export function clip(text: string, length = 300): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
