/** What is behind one number: what changed that day, in which commits, and which stories still count. */
import type {Commit, Spot, Stop, StopEvent, StopStory} from '../../server/src/protocol/webview.ts';
import {button, fill, make, once} from './dom.ts';

export interface ExplainActs {
  readonly go: (spot: NonNullable<Spot>) => void;
  readonly diff: (commit: string | null) => void;
}

export interface Explain {
  readonly element: HTMLElement;
  readonly show: (stop: Stop | undefined) => void;
}

const kinds: Readonly<Record<StopEvent['kind'], readonly [mark: string, word: string]>> = {
  added: ['+', 'Added'],
  removed: ['−', 'Removed'],
  're-estimated': ['±', 'Re-estimated'],
  finished: ['✓', 'Finished'],
  reopened: ['↺', 'Reopened'],
  changed: ['·', 'Changed'],
};

/** More than anybody reads; the rest is counted. */
const mostShown = 100;

export function createExplain(acts: ExplainActs): Explain {
  const element = make('section', {class: 'explain', 'aria-label': 'The day explained', tabindex: '-1'});
  const draw = once((stop: Stop | null) => {
    if (!stop) return fill(element);
    fill(element, make('h2', {}, stop.label), factList(stop), ...changes(stop, acts), ...stories(stop, acts));
  });
  return {element, show: stop => draw(stop ?? null)};
}

function factList({facts}: Stop): HTMLElement {
  return make('dl', {class: 'facts'}, ...facts.map(({label, value}) => pair(label, value)));
}

function pair(label: string, value: string): HTMLElement {
  return make('div', {}, make('dt', {}, label), make('dd', {}, value));
}

function changes({events, commits, unsaved, heading}: Stop, acts: ExplainActs): readonly Node[] {
  if (heading === '') return [];
  if (events.length === 0 && commits.length === 0 && !unsaved) return [make('p', {class: 'quiet'}, 'Nothing changed.')];
  const loose = events.filter(({commit}) => !commits.some(({id}) => id === commit));
  return [
    make('h3', {}, 'Changes'),
    ...commits.map(commit =>
      group(
        commitLine(commit),
        events.filter(event => event.commit === commit.id),
        acts,
        () => acts.diff(commit.id),
      ),
    ),
    ...(unsaved || loose.length > 0
      ? [
          group(
            [make('span', {class: 'subject'}, 'Not committed yet')],
            loose,
            acts,
            unsaved && (() => acts.diff(null)),
          ),
        ]
      : []),
  ];
}

function commitLine({short, subject, author, time}: Commit): readonly Node[] {
  return [
    make('span', {class: 'subject'}, make('bdi', {}, subject)),
    make('span', {class: 'by'}, make('code', {}, short), ' ', make('bdi', {}, author), ` · ${time}`),
  ];
}

function group(
  head: readonly Node[],
  events: readonly StopEvent[],
  acts: ExplainActs,
  diff: false | (() => void),
): HTMLElement {
  const line = make('div', {class: 'commit'}, make('div', {}, ...head), diff && button('Open Diff', diff));
  return make(
    'div',
    {class: 'change'},
    line,
    list(events, event => eventLine(event, acts)),
  );
}

function eventLine({kind, name, title, amount, spot}: StopEvent, acts: ExplainActs): HTMLElement {
  const [mark, word] = kinds[kind];
  return make(
    'li',
    {class: kind},
    make('span', {class: 'mark', 'aria-hidden': 'true'}, mark),
    make('span', {class: 'what'}, `${word} `, link(name, title, spot, acts)),
    make('span', {class: 'amount'}, amount),
  );
}

function stories({stories: all, heading}: Stop, acts: ExplainActs): readonly Node[] {
  if (all.length === 0) return [];
  return [make('h3', {}, heading), list(all, story => storyLine(story, acts))];
}

function storyLine({name, title, amount, status, spot}: StopStory, acts: ExplainActs): HTMLElement {
  return make(
    'li',
    {},
    make('span', {class: 'what'}, link(name, title, spot, acts), status !== '' && make('small', {}, status)),
    make('span', {class: 'amount'}, amount),
  );
}

/** Titles keep their own direction and cannot turn around what stands beside them. */
function link(name: string, title: string, spot: Spot, {go}: ExplainActs): HTMLElement {
  const words = [make('bdi', {class: 'name'}, name), title === '' ? null : ' ', title !== '' && make('bdi', {}, title)];
  if (spot === null) return make('span', {class: 'story'}, ...words);
  const place = `Go to line ${spot.line + 1}${spot.name === '' ? '' : ` of ${spot.name}`}`;
  const made = make('button', {type: 'button', class: 'story link', title: place}, ...words);
  made.addEventListener('click', () => go(spot));
  return made;
}

function list<T>(all: readonly T[], draw: (one: T) => HTMLElement): HTMLElement {
  const rest = all.length - mostShown;
  const more = rest > 0 && make('li', {class: 'quiet'}, `and ${rest} more`);
  return make('ul', {}, ...all.slice(0, mostShown).map(draw), more);
}
