/** What a document gives a name to: its stories, epics and sprints, findable by the key of their ids. */
import {memo} from '../memo.ts';
import type {Epic, Sprint, Story} from '../model/backlog.ts';
import {idNumber} from '../model/values/ids.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {keyOf} from '../workspace/identity.ts';
import {sprintName} from './words.ts';

/** A noun of a plan and where it is defined. */
export type Noun = NounPlace &
  (
    | {readonly kind: 'story'; readonly noun: Story}
    | {readonly kind: 'epic'; readonly noun: Epic}
    | {readonly kind: 'sprint'; readonly noun: Sprint}
  );

interface NounPlace {
  readonly document: Document;
  /** As the document writes it; of a sprint its name: `Sprint 2`. */
  readonly id: string;
  readonly title: string;
  /** The id where the noun is defined, or the whole line. */
  readonly at: Span;
  readonly line: Span;
  readonly body: Span;
  /** Defined in full, not merely listed. */
  readonly defines: boolean;
}

export interface Nouns {
  readonly all: readonly Noun[];
  /** By key; several where an id was given twice. */
  readonly byKey: ReadonlyMap<string, readonly Noun[]>;
  /** Stories by the number at the end of their id, null where several share it. */
  readonly byNumber: ReadonlyMap<string, Noun | null>;
  readonly byNoun: ReadonlyMap<Story | Epic | Sprint, Noun>;
}

/** Nouns without an id of their own cannot be referred to and are left out, sprints excepted: people say `Sprint 2`. */
export const nounsOf: (document: Document) => Nouns = memo(document => {
  const backlog = backlogOf(document);
  const all = [
    ...backlog.stories.flatMap(story => storyNoun(document, story)),
    ...backlog.epics.flatMap(epic => epicNoun(document, epic)),
    ...backlog.sprints.flatMap(sprint => sprintNoun(document, sprint)),
  ];
  const byKey = new Map<string, Noun[]>();
  const byNumber = new Map<string, Noun | null>();
  for (const noun of all) {
    const key = keyOf(noun.id);
    const same = byKey.get(key);
    if (!same) byKey.set(key, [noun]);
    else if (same[0]?.kind === noun.kind) same.push(noun);
    const number = noun.kind === 'story' ? idNumber(noun.id) : null;
    if (number) byNumber.set(number, byNumber.has(number) ? null : noun);
  }
  return {all, byKey, byNumber, byNoun: new Map(all.map(noun => [noun.noun, noun]))};
});

/** The noun of a document that the model speaks of. */
export function nounOf(document: Document, noun: Story | Epic | Sprint): Noun | null {
  return nounsOf(document).byNoun.get(noun) ?? null;
}

function storyNoun(document: Document, story: Story): Noun[] {
  const {id, title, definition} = story;
  if (id === null) return [];
  const {line, body, defines} = definition;
  return [{kind: 'story', noun: story, document, id, title, at: definition.id?.span ?? line, line, body, defines}];
}

function epicNoun(document: Document, epic: Epic): Noun[] {
  const {id, title, heading, body} = epic;
  if (id === null) return [];
  const at = within(document, heading, id);
  return [{kind: 'epic', noun: epic, document, id, title: title.value, at, line: heading, body, defines: true}];
}

function sprintNoun(document: Document, sprint: Sprint): Noun[] {
  const {id, title, heading, body} = sprint;
  if (id === null) return [];
  const name = sprintName(sprint);
  const at = within(document, heading, name);
  return [
    {kind: 'sprint', noun: sprint, document, id: name, title: title.value, at, line: heading, body, defines: true},
  ];
}

/** Where a name stands in a line, else all of the line. */
function within({text}: Document, line: Span, name: string): Span {
  const at = text.slice(line.start, line.end).toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? line : {start: line.start + at, end: line.start + at + name.length};
}
