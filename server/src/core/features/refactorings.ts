/** What the light bulb offers beside fixes: gestures on the story, sprint or box at the cursor, and on selected stories. */
import type {Gesture, NodeAddress, Section} from '../edits/gesture.ts';
import {sprintAfter} from '../edits/sprint-figures.ts';
import type {Backlog, Sprint, Story} from '../model/backlog.ts';
import {list, storyName} from '../rules/wording.ts';
import {contains, type Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {checksOf} from './checks.ts';
import {type Draft, draftsOf} from './draft.ts';
import {sprintName} from './words.ts';

export interface Refactoring {
  readonly title: string;
  /** Of the Language Server Protocol: `refactor.extract` splits, `refactor.inline` merges. */
  readonly kind: 'refactor.rewrite' | 'refactor.move' | 'refactor.extract' | 'refactor.inline';
  readonly gesture: Gesture;
}

/** Sprints that a story may be moved to from the light bulb; to the others it can be dragged. */
const mostSprints = 4;

/** What may be done at a stretch of text; whether it succeeds is known when it is done. */
export function refactorings(document: Document, at: Span): readonly Refactoring[] {
  const backlog = backlogOf(document);
  if (!backlog.isBacklog) return [];
  const drafts = [...draftsOf(backlog).byKey.values()];
  const selected = storiesIn(drafts, at);
  if (selected.length > 1) return ofSeveral(document, selected);
  const story = selected[0] ?? innermost(drafts, at, 'story');
  const sprint = innermost(drafts, at, 'sprint');
  const isHead = sprint !== undefined && touches(sprint.line, at);
  return [
    ...(story && !isHead ? ofStory(document, backlog, story, at) : []),
    ...(sprint?.kind === 'sprint' && isHead ? ofSprint(document, sprint, sprint.noun) : []),
  ];
}

type StoryDraft = Extract<Draft, {kind: 'story'}>;

/** The stories whose lines a selection touches; an empty one touches that of the cursor. */
function storiesIn(drafts: readonly Draft[], at: Span): readonly StoryDraft[] {
  const found = drafts.filter((draft): draft is StoryDraft => draft.kind === 'story' && touches(draft.line, at));
  return found.filter(({noun}, i) => found.findIndex(other => other.noun === noun) === i);
}

function innermost<K extends Draft['kind']>(
  drafts: readonly Draft[],
  at: Span,
  kind: K,
): Extract<Draft, {kind: K}> | undefined {
  const around = drafts.filter(
    (draft): draft is Extract<Draft, {kind: K}> => draft.kind === kind && contains(draft.reach, at),
  );
  return around.reduce<Extract<Draft, {kind: K}> | undefined>(
    (best, each) => (best && best.reach.start >= each.reach.start ? best : each),
    undefined,
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function addressOf(document: Document, {key}: {readonly key: string}): NodeAddress {
  return {uri: document.path, key};
}

function ofSeveral(document: Document, drafts: readonly StoryDraft[]): readonly Refactoring[] {
  const nodes = drafts.map(draft => addressOf(document, draft));
  const names = list(drafts.map(({noun}) => storyName(noun)));
  const forms = (['heading', 'entry', 'row'] as const).filter(form =>
    drafts.some(({noun}) => noun.definition.form !== form),
  );
  return [
    {title: `Merge ${names}`, kind: 'refactor.inline', gesture: {kind: 'merge', nodes}},
    ...forms.map(
      (form): Refactoring => ({
        title: `Write ${names} as ${formNames[form]}`,
        kind: 'refactor.rewrite',
        gesture: {kind: 'convert', nodes, form},
      }),
    ),
    {title: `Mark ${names} as done`, kind: 'refactor.rewrite', gesture: {kind: 'setStatus', nodes, status: 'done'}},
  ];
}

const formNames = {heading: 'headings', entry: 'list entries', row: 'a table'} as const;

function ofStory(document: Document, backlog: Backlog, draft: StoryDraft, at: Span): readonly Refactoring[] {
  const node = addressOf(document, draft);
  const story = draft.noun;
  const name = storyName(story);
  const isDone = story.status?.value === 'done';
  const status: Gesture = {kind: 'setStatus', nodes: [node], status: isDone ? 'in-progress' : 'done'};
  return [
    ...boxAt(document, draft, at),
    {title: isDone ? `Reopen ${name}` : `Mark ${name} as done`, kind: 'refactor.rewrite', gesture: status},
    {title: `Split ${name}`, kind: 'refactor.extract', gesture: {kind: 'split', node}},
    ...sprintsFor(document, backlog, draft).map(
      (sprint): Refactoring => ({
        title: `Move ${name} to ${sprintName(sprint.noun)}`,
        kind: 'refactor.move',
        gesture: {kind: 'move', nodes: [node], to: addressOf(document, sprint), place: 'into'},
      }),
    ),
    ...missingLists(story).map(
      ([section, words]): Refactoring => ({
        title: `Add ${words} to ${name}`,
        kind: 'refactor.rewrite',
        gesture: {kind: 'addSection', node, section},
      }),
    ),
    ...(story.id === null
      ? []
      : [
          {
            title: `Renumber ${name} to the next free id`,
            kind: 'refactor.rewrite' as const,
            gesture: {kind: 'renumber' as const, node},
          },
        ]),
  ];
}

function boxAt(document: Document, draft: StoryDraft, at: Span): readonly Refactoring[] {
  const check = checksOf(draft).find(({span, box}) => box && touches({start: box.start - 1, end: span.end}, at));
  if (!check) return [];
  const checked = check.item.checked !== true;
  const gesture: Gesture = {kind: 'tick', nodes: [addressOf(document, check)], checked};
  return [{title: checked ? 'Tick this box' : 'Clear this box', kind: 'refactor.rewrite', gesture}];
}

type SprintDraft = Extract<Draft, {kind: 'sprint'}>;

/** The next sprint first, then the others. */
function sprintsFor(document: Document, backlog: Backlog, {key}: StoryDraft): readonly SprintDraft[] {
  const roots = draftsOf(backlogOf(document)).roots;
  const sprints = roots.filter((draft): draft is SprintDraft => draft.kind === 'sprint');
  const own = sprints.find(sprint => key.startsWith(`${sprint.key}/`));
  const next = own && sprintAfter(backlog, own.noun);
  const others = sprints.filter(sprint => sprint !== own);
  return [...others.filter(({noun}) => noun === next), ...others.filter(({noun}) => noun !== next)].slice(
    0,
    mostSprints,
  );
}

function missingLists({definition, criteria, tasks, definitionOfDone}: Story): readonly (readonly [Section, string])[] {
  if (definition.form === 'row' || definition.form === 'reference') return [];
  const lists = [
    ['criteria', 'acceptance criteria', criteria],
    ['tasks', 'tasks', tasks],
    ['definitionOfDone', 'a definition of done', definitionOfDone],
  ] as const;
  return lists.filter(([, , {total}]) => total === 0).map(([section, words]) => [section, words]);
}

function ofSprint(
  document: Document,
  draft: SprintDraft,
  {goal, start, capacity, items}: Sprint,
): readonly Refactoring[] {
  const node = addressOf(document, draft);
  const name = sprintName(draft.noun);
  const missing = [
    ['goal', 'a goal', goal],
    ['dates', 'dates', start],
    ['capacity', 'a capacity', capacity],
  ] as const;
  const isOpen = items.some(({story}) => story.status?.value !== 'done' && story.status?.value !== 'dropped');
  return [
    ...missing
      .filter(([, , stated]) => stated === null)
      .map(
        ([section, words]): Refactoring => ({
          title: `Add ${words} to ${name}`,
          kind: 'refactor.rewrite',
          gesture: {kind: 'addSection', node, section},
        }),
      ),
    ...(isOpen
      ? [
          {
            title: `Carry the unfinished stories of ${name} over`,
            kind: 'refactor.move' as const,
            gesture: {kind: 'carryOver' as const, sprint: node},
          },
        ]
      : []),
  ];
}
