/** Is it a plan at all? Guides, changelogs and ordinary READMEs name things with ids, boxes and statuses too. */
import type {Opening, RawMention} from './mentions.ts';
import type {OutlineNode} from './outline.ts';
import {normalise} from './words/vocabulary.ts';

/** Words that name a list of work. */
const LISTING =
  /(?<!\p{L})(?:backlog|sprint|kanban|todos?|to do|tasks|board|planner|plan|roadmap|implementation plan|tarefas|tareas|taches|aufgaben|gorevler|zadania|спринта?|бэклог|беклог|задачи|任务|待办|需求|冲刺|迭代|バックログ|スプリント|タスク|백로그|스프린트|milestones?)(?!\p{L})/u;

/** Words of planning that also stand in titles of guides and reports. */
const PLANNING =
  /(?<!\p{L})(?:user stor(?:y|ies)|stories|story|epics?|scrum|iteration|planning|features|requirements|issues|bugs|historias|historia|cong viec|ストーリー|스토리|故事)(?!\p{L})/u;

/** What the title of a document and the name of its file say of it. */
export type Titled = 'list' | 'planning' | 'other';

export function titleKind(roots: readonly OutlineNode[], path: string): Titled {
  const parts = path.split(/[\\/]/);
  if (parts.includes('.github')) return 'other';
  const name = (parts[parts.length - 1] ?? '').replace(/\.[a-z]+$/i, '');
  const titles = roots.filter(root => root.depth === 1).map(root => root.heading?.line.text ?? '');
  const texts = [name, ...titles].map(text => normalise(text.replace(/([a-z])([A-Z])/g, '$1 $2')));
  if (texts.some(text => LISTING.test(text))) return 'list';
  return texts.some(text => PLANNING.test(text)) ? 'planning' : 'other';
}

/** Whether what was found makes a plan. Asks for more the less the document says that it is one. */
export function isPlan(mentions: readonly RawMention[], openings: readonly Opening[], titled: Titled): boolean {
  const items = mentions.filter(mention => mention.form !== 'reference');
  if (items.length === 0) return false;
  if (items.some(item => item.form === 'file')) return true;
  const scheduled = openings.some(opening => opening.kind === 'sprint' && !opening.aboutOnly);
  const estimated = items.some(item => item.facts.points || item.facts.part || (item.content?.criteria.total ?? 0) > 0);
  if (items.every(item => item.strength === 'weak' || item.strength === 'faint'))
    return isList(items, titled, scheduled);
  if (items.every(item => item.strength === 'row')) return titled === 'list' || scheduled || estimated;
  if (estimated || scheduled) return true;
  const told = items.filter(isTold).length;
  if (titled !== 'other' || openings.some(opening => opening.kind === 'epic'))
    return told > 0 || items.some(item => item.facts.id);
  return told >= 2 && items.filter(item => item.facts.id && isTold(item)).length >= 2;
}

/** It says of an item more than its name. */
function isTold({facts, content}: RawMention): boolean {
  const {status, priority, estimate, assignees} = facts;
  return Boolean(status || priority || estimate || assignees.length > 0 || content?.tasks.items.some(item => item.box));
}

/** Check boxes and bare entries without ids: a plan when the title says so, or when they lie in lanes or priorities. */
function isList(items: readonly RawMention[], titled: Titled, scheduled: boolean): boolean {
  const lanes = new Set(items.map(({context}) => context.lane?.value ?? null));
  lanes.delete(null);
  const boxed = items.some(item => item.strength === 'weak');
  if (lanes.size >= 2 && (boxed || titled === 'list' || lanes.has('in-progress'))) return true;
  if (titled === 'list') return boxed || items.length >= 2;
  if (!boxed) return false;
  const groups = new Set(items.map(({context}) => context.priority?.span.start ?? null));
  groups.delete(null);
  return scheduled || groups.size >= 2;
}
