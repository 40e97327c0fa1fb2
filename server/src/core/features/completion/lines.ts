/** What may begin a line of a plan: sections and keys that the story or the sprint lacks, the next story, templates. */

import {lineEndOf, lineOf} from '../../edits/style.ts';
import type {Checklist, Sprint, Story} from '../../model/backlog.ts';
import {fold} from '../../model/words/folding.ts';
import type {Field} from '../../model/words/words.ts';
import {contains, type Span} from '../../text/span.ts';
import {backlogOf, type Document} from '../../workspace/document.ts';
import {figure} from '../words.ts';
import {type CompletionContext, type CompletionItem, choice, literal, type Place} from './item.ts';
import {keysOf, languageOf} from './own-words.ts';
import {sprintItems} from './sprints.ts';
import {storyItems} from './stories.ts';
import {templateItems} from './templates.ts';
import {prioritiesOf} from './values.ts';

/** For a line with nothing behind the cursor; `span` is what stands before it. */
export function lineItems(place: Place, span: Span, context: CompletionContext): readonly CompletionItem[] {
  const {document, offset} = place;
  const story = storyAround(document, offset);
  const sprint = sprintAround(document, offset);
  return [
    ...(story ? [...sectionItems(document, story, span), ...keyItems(document, story, span, context)] : []),
    ...(sprint && !story ? sprintFactItems(document, sprint, span) : []),
    ...storyItems(place, span, context),
    ...sprintItems(place, span),
    ...templateItems(document, span),
  ];
}

/** The innermost story whose text holds an offset; the blank line behind its end belongs to it. */
function storyAround(document: Document, offset: number): Story | null {
  const around = backlogOf(document).stories.filter(({definition: {form, line, body}}) => {
    return form !== 'row' && form !== 'reference' && line.end < offset && offset <= body.end;
  });
  return around.reduce<Story | null>(
    (best, story) => (best && contains(story.definition.body, best.definition.body) ? best : story),
    null,
  );
}

function sprintAround(document: Document, offset: number): Sprint | null {
  return backlogOf(document).sprints.find(({body, heading}) => heading.end < offset && offset <= body.end) ?? null;
}

/** The checklists that stories have and this one lacks, each with a first entry, as the document writes them elsewhere. */
function sectionItems(document: Document, story: Story, span: Span): readonly CompletionItem[] {
  const {criteria, tasks, done} = languageOf(document);
  const sections: readonly (readonly [list: (story: Story) => Checklist, name: string])[] = [
    [each => each.criteria, criteria],
    [each => each.tasks, tasks],
    [each => each.definitionOfDone, done],
  ];
  return sections.flatMap(([list, name]) => {
    if (list(story).total > 0 || list(story).label) return [];
    const style = sectionStyle(document, story, list) ?? {
      label: `**${name}:**`,
      gap: lineEndOf(document.text),
      marker: '- [ ] ',
    };
    const label = style.label.replace(/^\s*[-*+]\s+|[#*:：_]/gu, '').trim() || name;
    const text = `${literal(style.label)}${style.gap}${literal(style.marker)}$1`;
    return [{label, kind: 'section', detail: 'section', filter: `${style.label} ${name}`, span, text, snippet: true}];
  });
}

interface SectionStyle {
  readonly label: string;
  readonly gap: string;
  readonly marker: string;
}

/** From the nearest other story that has the section in lines of its own. */
function sectionStyle({text, ...rest}: Document, story: Story, list: (story: Story) => Checklist): SectionStyle | null {
  const {stories} = backlogOf({text, ...rest} as Document);
  for (const other of stories) {
    const {label, items, base} = list(other);
    const first = items[0];
    if (other === story || !label || !first) continue;
    const line = lineOf(text, label.start);
    const start = base + first.span.start;
    const entry = lineOf(text, start);
    if (line.end >= entry.start) continue;
    return {
      label: text.slice(line.start, line.end).trimEnd(),
      gap: text.slice(line.end, entry.start),
      marker: text.slice(entry.start, start).replace(/\[[^\]]\]/, '[ ]'),
    };
  }
  return null;
}

/** Keys of stories, in the order in which they are offered. */
const storyKeys: readonly Field[] = [
  'points',
  'status',
  'priority',
  'assignee',
  'dependencies',
  'labels',
  'estimate',
  'type',
];

/** Keys that at least a third of the stories have and this one lacks. */
function keyItems(document: Document, story: Story, span: Span, context: CompletionContext): readonly CompletionItem[] {
  const {stories} = backlogOf(document);
  const own = document.text.slice(story.definition.line.start, story.definition.body.end);
  const items: CompletionItem[] = [];
  for (const {name, fields, count, values} of keysOf(document).values()) {
    const field = storyKeys.find(each => fields.includes(each));
    if (!field || values.size === 0 || count * 3 < stories.length) continue;
    const form = new RegExp(`\\*\\*${escaped(name)}[:：]?\\*\\*[:：]?`, 'iu').exec(document.text)?.[0];
    if (!form || fold(own).includes(fold(name))) continue;
    const stop = choice(1, choicesOf(field, document, context));
    items.push({
      label: name,
      kind: 'key',
      detail: 'key',
      filter: `${form} ${name}`,
      span,
      text: `${literal(form)} ${stop}`,
      snippet: true,
    });
  }
  return items;
}

function choicesOf(field: Field, document: Document, {settings}: CompletionContext): readonly string[] {
  if (field === 'priority') return prioritiesOf(document);
  if (field !== 'points') return [];
  return settings.estimationScale.filter(value => value > 0 && value < settings.splitThreshold).map(figure);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a sprint lacks: its goal, its capacity, its dates. */
function sprintFactItems(document: Document, sprint: Sprint, span: Span): readonly CompletionItem[] {
  const {goal} = languageOf(document);
  const missing: readonly (readonly [label: string, lacks: boolean, text: string])[] = [
    [goal, sprint.goal === null, `**${goal}**: $1`],
    ['Capacity', sprint.capacity === null, '**Capacity**: $1 points'],
    ['Dates', sprint.start === null, '**Start**: $1  \n**End**: $2'],
  ];
  return missing
    .filter(([, lacks]) => lacks)
    .map(([label, , text]) => ({
      label,
      kind: 'key',
      detail: 'of the sprint',
      filter: `**${label} ${label}`,
      span,
      text: text.replace('\n', lineEndOf(document.text)),
      snippet: true,
    }));
}
