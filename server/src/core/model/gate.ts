/** Is it a plan at all? Guides, changelogs and ordinary READMEs name things with ids, boxes and statuses too. */
import type {Opening, RawMention} from './gather.ts';
import type {OutlineNode} from './outline.ts';
import {normalise} from './words/vocabulary.ts';

/** Words that name a list of work; the others of PLANNING also stand in titles of guides and reports. */
const LISTING =
  /(?<!\p{L})(?:backlog|sprint|kanban|todos?|to do|tasks|board|planner|plan|roadmap|tarefas|tareas|taches|aufgaben|gorevler|zadania|бэклог|задачи|任务|待办|バックログ|タスク|백로그|milestones?)(?!\p{L})/u;

const PLANNING =
  /(?<!\p{L})(?:backlog|sprints?|kanban|todos?|to do|tasks?|user stor(?:y|ies)|stories|epics?|scrum|iteration|planner|planning|plan|roadmap|board|tarefas|historias|tareas|taches|aufgaben|gorev|zadania|спринта?|бэклог|задачи|需求|任务|待办|冲刺|迭代|バックログ|スプリント|タスク|백로그|스프린트|cong viec|milestones?|bugs|issues|requirements)(?!\p{L})/u;

/** true when the title of the document or the name of its file speaks of a plan. */
export function titlesPlan(roots: readonly OutlineNode[], path: string): boolean {
  const name = path
    .split(/[\\/]/)
    .slice(-2)
    .join(' ')
    .replace(/\.[a-z]+$/i, '');
  const titles = roots.filter(root => root.depth === 1).map(root => root.heading?.line.text ?? '');
  return [name, ...titles].some(text => PLANNING.test(normalise(text.replace(/([a-z])([A-Z])/g, '$1 $2'))));
}

/** Whether what was found makes a plan. Asks for more the less the document says that it is one. */
export function isPlan(mentions: readonly RawMention[], openings: readonly Opening[], titled: Titled): boolean {
  const items = mentions.filter(mention => mention.form !== 'reference');
  if (items.length === 0) return false;
  if (items.some(item => item.form === 'file')) return true;
  const scheduled = openings.some(opening => opening.kind === 'sprint' && !opening.aboutOnly);
  const told = items.filter(isTold).length;
  const estimated = items.some(item => item.facts.points || item.facts.part || (item.content?.criteria.total ?? 0) > 0);
  const identified = items.filter(item => item.facts.id).length;
  if (items.every(item => item.strength === 'weak' || item.strength === 'faint'))
    return isList(items, openings, titled, scheduled);
  if (items.every(item => item.strength === 'row')) return titled === 'list' || scheduled || estimated;
  if (estimated || scheduled) return true;
  const epics = openings.some(opening => opening.kind === 'epic');
  if (titled !== 'other' || epics) return told > 0 || identified > 0;
  return told >= 2 && identified >= 2;
}

/** It says of an item more than its name. */
function isTold({facts, content}: RawMention): boolean {
  return Boolean(
    facts.status || facts.priority || facts.estimate || facts.assignees.length > 0 || (content?.tasks.total ?? 0) > 0,
  );
}

/** Check boxes and bare entries without ids: a plan when the document says so, or is a board of lanes or priorities. */
function isList(
  items: readonly RawMention[],
  openings: readonly Opening[],
  titled: boolean,
  scheduled: boolean,
): boolean {
  const grouped = new Set(items.map(({context}) => context.lane?.span.start ?? context.priority?.span.start ?? null));
  grouped.delete(null);
  if (grouped.size >= 2 || scheduled || openings.some(opening => opening.kind === 'epic')) return true;
  const groups = new Set(items.map(({context}) => context.priority?.span.start ?? null));
  groups.delete(null);
  return titled === 'list' || groups.size >= 2;
}
