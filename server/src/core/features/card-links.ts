/** The parts of a card that lead elsewhere: sprint, epic, dependencies both ways, the place of definition. */

import type {Story} from '../model/backlog.ts';
import {positionAt} from '../text/lines.ts';
import {fileName} from '../uris.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';
import type {CardContext} from './cards.ts';
import {blocks, dependsOn} from './dependency-graph.ts';
import {type Noun, nounOf} from './nouns.ts';
import {dotted, epicName, sprintName, statusWord} from './words.ts';

/** More names than these are told as a number: a card is no list. */
const most = 8;

/** `Sprint 2 · Epic 1: Library · plan.md, line 12` */
export function placesOfStory(story: Story, {document, link}: CardContext): string {
  const {sprints, epics} = backlogOf(document);
  const planned = sprints.filter(({items}) => items.some(item => item.story === story));
  const {definition} = story;
  return dotted(
    ...planned.map(sprint => link({document, span: sprint.heading}, sprintName(sprint))),
    ...epics
      .filter(epic => epic.stories.includes(story))
      .map(epic => link({document, span: epic.heading}, epicName(epic))),
    link({document, span: definition.id?.span ?? definition.line}, placeName(document, definition.line.start)),
  );
}

export function placeName(document: Document, offset: number): string {
  return `${fileName(document.path)}, line ${positionAt(linesOf(document), offset).line + 1}`;
}

/** `Depends on US-1 (done)`, `Blocks US-3`, a line each; null where there is neither. */
export function dependenciesPart(story: Story, context: CardContext): string | null {
  const {document, documents, link} = context;
  const known = dependsOn(document, story, documents);
  const waits = story.dependsOn.map(named => {
    const noun = known.find(each => each.named === named)?.noun;
    return noun ? nameOf(noun, context) : link({document, span: named.span}, named.value);
  });
  const own = nounOf(document, story);
  const blocked = own ? blocks(own, documents).map(({noun}) => nameOf(noun, context)) : [];
  const lines = [
    waits.length > 0 && `Depends on ${shortList(waits)}`,
    blocked.length > 0 && `Blocks ${shortList([...new Set(blocked)])}`,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join('  \n') : null;
}

function nameOf({noun, kind, document, at, id}: Noun, {link}: CardContext): string {
  const name = link({document, span: at}, id);
  return kind === 'story' && noun.status ? `${name} (${statusWord(noun.status.value)})` : name;
}

/** `a, b, c and 12 more` */
export function shortList(names: readonly string[]): string {
  const rest = names.length - most;
  return rest > 1 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}
