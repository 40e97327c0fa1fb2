/** Cards in Markdown about a sprint, an epic or a story: what a reader wants to know without opening the file. */
import {defaultChartSettings} from '../history/chart-settings.ts';
import type {ChartSettings} from '../history/series.ts';
import type {Checklist, Epic, Sprint, Story} from '../model/backlog.ts';
import type {Finding} from '../rules/check.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {dependenciesPart, placesOfStory, shortList} from './card-links.ts';
import {type Draft, draftsOf} from './draft.ts';
import {healthOf} from './health.ts';
import {ownedFindings} from './problems.ts';
import {count, dotted, epicName, points, pointsOf, share, sprintName, statusWord, storyName} from './words.ts';

/** The card of a node of the outline with the findings that are its own; null where there is no such node. */
export function cardOf(document: Document, findings: readonly Finding[], key: string): string | null {
  const {roots, byKey} = draftsOf(backlogOf(document));
  const draft = byKey.get(key);
  if (!draft) return null;
  return nounCard(draft) + problemsPart(ownedFindings(roots, findings).get(draft) ?? []);
}

function nounCard(draft: Draft): string {
  if (draft.kind === 'sprint') return sprintCard(draft.noun);
  if (draft.kind === 'epic') return epicCard(draft.noun);
  if (draft.kind === 'story') return storyCard(draft.noun);
  return card('Backlog', 'What no sprint plans.', draft.detail);
}

/** A Markdown link to a place, whose words are escaped; a client that follows no links gets the words. */
export type Link = (place: {readonly document: Document; readonly span: Span}, text: string) => string;

/** What a card leads to and compares with beside the noun itself. */
export interface CardContext {
  readonly document: Document;
  /** All that are known: what a story depends on may be defined elsewhere. */
  readonly documents: readonly Document[];
  readonly link: Link;
  /** `YYYY-MM-DD`; null: no health is told. */
  readonly today: string | null;
  /** The team's working time and thresholds, where they are not the usual ones. */
  readonly charts?: ChartSettings;
}

export function sprintCard(sprint: Sprint, context?: CardContext): string {
  const {start, end, goal, capacity, buffer, committedPoints, completedPoints, items} = sprint;
  const health = context ? healthOf(sprint, context.today, context.charts ?? defaultChartSettings) : null;
  return card(
    sprint.title.value || sprintName(sprint),
    dotted(
      `${pointsOf(committedPoints, capacity?.value ?? null)} committed`,
      `${points(completedPoints)} done`,
      count(items.length, 'story'),
    ),
    dotted(period(start?.value, end?.value), buffer && `risk buffer ${points(buffer.value)}`),
    health,
    goal && `Goal: ${escapeMarkdown(goal.value)}`,
  );
}

export function epicCard(epic: Epic, context?: CardContext): string {
  const done = epic.stories.filter(story => story.status?.value === 'done');
  const stated = epic.statedPoints?.value ?? null;
  const link = ({id, title, definition}: Story) =>
    context?.link({document: context.document, span: definition.id?.span ?? definition.line}, id ?? title);
  return card(
    epicName(epic),
    dotted(
      points(epic.points),
      stated !== null && stated !== epic.points && `stated as ${points(stated)}`,
      count(epic.stories.length, 'story'),
      `${done.length} done`,
    ),
    context && shortList(epic.stories.map(story => link(story) ?? '')),
  );
}

export function storyCard(story: Story, context?: CardContext): string {
  const status = story.status ? statusWord(story.status.value) : 'status not stated';
  const estimate = story.points ? points(story.points.value) : (story.estimate?.value ?? 'no estimate');
  const plainly = story.dependsOn.map(id => escapeMarkdown(id.value)).join(', ');
  return card(
    storyName(story),
    dotted(
      escapeMarkdown(estimate),
      status,
      story.priority && escapeMarkdown(story.priority.value),
      ...story.assignees.map(name => escapeMarkdown(name.value)),
    ),
    context && placesOfStory(story, context),
    dotted(
      progress(story.criteria, 'criterion'),
      progress(story.tasks, 'task'),
      progress(story.definitionOfDone, 'DoD entry'),
    ),
    context ? dependenciesPart(story, context) : plainly && `Depends on ${plainly}`,
    story.labels.length > 0 && story.labels.map(escapeMarkdown).join(', '),
  );
}

/** Findings as the last part of a card, the worst first; long lists are cut. */
export function problemsPart(findings: readonly Finding[], most = 5): string {
  const lines = findings
    .slice(0, most)
    .map(finding => `- **${severityWords[finding.severity]}** ${escapeMarkdown(finding.message)}`);
  if (findings.length > most) lines.push(`- and ${findings.length - most} more`);
  return lines.length > 0 ? `\n\n---\n\n${lines.join('\n')}` : '';
}

const severityWords = {error: 'Error:', warning: 'Warning:', info: 'Note:', hint: 'Hint:'} as const;

/** Text of a document as Markdown that shows it as it stands: no links, markup, HTML or icons come to life. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)/g, '&colon;');
}

/** Markdown as those read it who see its source: without escapes and entities. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&colon;/g, ':')
    .replace(/&amp;/g, '&')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~$])|\*\*/g, '$1');
}

/** A bold title and one paragraph for each part that says something. */
export function card(title: string, ...parts: readonly (string | null | false | undefined)[]): string {
  return [`**${escapeMarkdown(title)}**`, ...parts.filter(Boolean)].join('\n\n');
}

function progress(list: Checklist, noun: string): string | null {
  return list.total > 0 ? share(list.done, list.total, noun) : null;
}

function period(start: string | undefined, end: string | undefined): string | null {
  if (start && end) return `${start} to ${end}`;
  if (start) return `from ${start}`;
  return end ? `until ${end}` : null;
}
