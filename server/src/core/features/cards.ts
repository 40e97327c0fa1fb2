/** Cards in Markdown about a sprint, an epic or a story: what a reader wants to know without opening the file. */
import type {Checklist, Epic, Sprint, Story} from '../model/backlog.ts';
import type {Finding} from '../rules/check.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {type Draft, draftsOf} from './draft.ts';
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

export function sprintCard(sprint: Sprint): string {
  const {start, end, goal, capacity, buffer, committedPoints, completedPoints, items} = sprint;
  return card(
    sprint.title.value || sprintName(sprint),
    dotted(
      `${pointsOf(committedPoints, capacity?.value ?? null)} committed`,
      `${points(completedPoints)} done`,
      count(items.length, 'story'),
    ),
    dotted(period(start?.value, end?.value), buffer && `risk buffer ${points(buffer.value)}`),
    goal && `Goal: ${escapeMarkdown(goal.value)}`,
  );
}

export function epicCard(epic: Epic): string {
  const done = epic.stories.filter(story => story.status?.value === 'done');
  const stated = epic.statedPoints?.value ?? null;
  return card(
    epicName(epic),
    dotted(
      points(epic.points),
      stated !== null && stated !== epic.points && `stated as ${points(stated)}`,
      count(epic.stories.length, 'story'),
      `${done.length} done`,
    ),
  );
}

export function storyCard(story: Story): string {
  const status = story.status ? statusWord(story.status.value) : 'status not stated';
  const estimate = story.points ? points(story.points.value) : (story.estimate?.value ?? 'no estimate');
  return card(
    storyName(story),
    dotted(
      estimate,
      status,
      story.priority && escapeMarkdown(story.priority.value),
      ...story.assignees.map(name => escapeMarkdown(name.value)),
    ),
    dotted(
      progress(story.criteria, 'criterion'),
      progress(story.tasks, 'task'),
      progress(story.definitionOfDone, 'DoD entry'),
    ),
    story.dependsOn.length > 0 && `Depends on ${story.dependsOn.map(id => escapeMarkdown(id.value)).join(', ')}`,
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

/** A bold title and one paragraph for each part that says something. */
function card(title: string, ...parts: readonly (string | null | false)[]): string {
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
