/** Nodes of a plan as Markdown of their own, and the note for a stand-up meeting: texts to paste, nothing is changed. */
import {draftsOf} from '../features/draft.ts';
import {sprintName, storyName} from '../features/words.ts';
import type {Story} from '../model/backlog.ts';
import {tableHead} from './cells.ts';
import {type Documents, isRefusal, type NodeAddress, type Refusal, refuse} from './gesture.ts';
import {contentEnd, linesOfItem} from './item-lines.ts';
import {lineEndOf, lineOf, textOf} from './style.ts';
import {type Target, targetOf, targetsOf} from './targets.ts';

/** The text of nodes as it stands in their documents; rows with the head of their table. */
export function copyMarkdown(documents: Documents, nodes: readonly NodeAddress[]): string | Refusal {
  const targets = targetsOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const pieces: string[] = [];
  let table = '';
  for (const target of targets) {
    const {text} = target.document;
    const piece = textOfNode(target);
    const mention =
      target.node.kind === 'draft' && target.node.draft.kind === 'story' ? target.node.draft.noun.definition : null;
    const head = mention?.form === 'row' ? tableHead(text, mention.line.start) : null;
    const lead = head ? `${head.names}\n${head.rule}` : '';
    if (lead && lead !== table) pieces.push(pieces.length > 0 ? `\n${lead}` : lead);
    else if (pieces.length > 0 && mention?.form === 'heading') pieces.push('');
    table = lead;
    pieces.push(piece);
  }
  return `${pieces.join('\n').replace(/\r\n?/g, '\n')}\n`;
}

function textOfNode({document: {text}, node}: Target): string {
  if (node.kind === 'check') return textOf(text, lineOf(text, node.check.span.start)).trimStart();
  const {draft} = node;
  if (draft.kind === 'story')
    return textOf(text, linesOfItem(text, draft.noun.definition) ?? draft.noun.definition.body);
  if (draft.kind === 'backlog')
    return draft.children.map(child => textOf(text, lineOf(text, child.line.start))).join(lineEndOf(text));
  const {start} = lineOf(text, draft.line.start);
  return text.slice(start, contentEnd(text, draft.reach.end, draft.line.end));
}

/** `done`: keys of stories that were finished since the last meeting, as the history tells. */
export interface StandUp {
  readonly sprint: NodeAddress;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly done: readonly string[];
}

/** What was finished, what is being done, what is in the way; to be read aloud. */
export function standUpNote(documents: Documents, {sprint: address, date, done}: StandUp): string | Refusal {
  const target = targetOf(documents, address);
  if (isRefusal(target)) return target;
  if (target.node.kind !== 'draft' || target.node.draft.kind !== 'sprint')
    return refuse('Choose the sprint of the meeting.');
  const sprint = target.node.draft.noun;
  const {byKey} = draftsOf(target.backlog);
  const finished = done.flatMap(key => {
    const draft = byKey.get(key);
    return draft?.kind === 'story' ? [draft.noun] : [];
  });
  const stories = [...new Set(sprint.items.map(({story}) => story))];
  const having = (...statuses: readonly string[]) =>
    stories.filter(({status}) => status !== null && statuses.includes(status.value));
  return [
    `## Stand-up ${date}: ${sprintName(sprint)}`,
    ...part('Done', finished),
    ...part('In progress', having('in-progress', 'in-review')),
    ...part('Blocked', having('blocked')),
    '',
  ].join('\n');
}

function part(name: string, stories: readonly Story[]): readonly string[] {
  const lines = stories.map(story => `- ${storyName(story)}${whoOf(story)}`);
  return ['', `**${name}**`, '', ...(lines.length > 0 ? lines : ['- nothing'])];
}

function whoOf({assignees}: Story): string {
  return assignees.length > 0 ? ` (${assignees.map(({value}) => value).join(', ')})` : '';
}
