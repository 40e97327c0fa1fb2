/** What the columns of a table say of backlog items, and whether its rows are items at all. */
import type {Status} from '../backlog.ts';
import type {TableBlock} from '../parts/blocks.ts';
import {isScored} from '../values/scores.ts';
import {normalise} from '../words/folding.ts';
import {isAllPlanned} from '../words/totals.ts';
import {fieldsOf, isAside, isSideColumn, PHASE, STORY, TASK} from '../words/vocabulary.ts';
import type {Field} from '../words/words.ts';
import {countsRows, groupsRows, holdsIds, withoutWords, withSprints} from './column-values.ts';
import {boxColumns, lanesOf} from './mark-columns.ts';

export interface ItemTable {
  /** The field of each column, null where it says nothing of an item. */
  readonly columns: readonly (Field | null)[];
  readonly names: readonly string[];
  readonly title: number;
  readonly id: number;
  /** The column of the parts that items have a row each for, else -1. */
  readonly part: number;
  /** Columns that are lanes: a cross in one of them is the status. */
  readonly lanes: ReadonlyMap<number, Status>;
  /** A first column that groups the rows under it, else -1. */
  readonly group: number;
}

const PLANNING_FIELDS: readonly Field[] = [
  'points',
  'status',
  'priority',
  'assignee',
  'estimate',
  'sprint',
  'criteria',
  'dependencies',
  'epic',
];
const PLANNING: ReadonlySet<Field> = new Set(PLANNING_FIELDS);
/** Of the meanings of a name the first of these counts. */
const COLUMN_FIELDS: readonly Field[] = [
  'id',
  ...PLANNING_FIELDS,
  'labels',
  'blocker',
  'tasks',
  'title',
  'narrative',
  'description',
];

/** null: the table is no list of backlog items. */
export function readItemTable(table: TableBlock): ItemTable | null {
  const names = table.header.map(cell => cell.line.text.replace(/^[^\p{L}\p{N}#]+/u, ''));
  const fields = names.map(fieldsOf);
  const lanes = lanesOf(table, names);
  const columns = withSprints(
    withoutWords(
      fields.map((known, i) => (lanes.has(i) ? null : columnField(known))),
      table,
    ),
    table,
  );
  let id = columns.indexOf('id');
  if (id < 0 && holdsIds(table, 0, true)) id = 0;
  // `Epic ID | Epic name` lists what groups the items.
  if (fields[Math.max(id, 0)]?.[0] === 'epic' && !columns.includes('title')) return null;
  if (countsRows(table, id, names[id])) id = columns.indexOf('id', id + 1);
  // `US ID | Task ID | Task`: where the first ids stand for several rows, the second ones are those of the rows.
  const own = columns.indexOf('id', id + 1);
  if (id >= 0 && own > id && groupsRows(table, id) && holdsIds(table, own, true)) id = own;
  const part = partColumn(table, columns, fields, id);
  const titles = part ? {title: part.title, ids: -1} : titleColumns(table, columns, fields, id);
  if (id === titles.title) id = -1;
  if (id < 0 && titles.ids >= 0) id = titles.ids;
  let title = titles.title >= 0 ? titles.title : id >= 0 ? nextText(columns, names, lanes, id) : -1;
  // `Backlog item | Points`, `Ticket | Status | Notes` with nothing but ids.
  if (title < 0 && id >= 0 && (columns[id] === 'title' || namesWork(names[id]))) [title, id] = [id, -1];
  const ofEpics = fields[id]?.[0] === 'epic' || (!columns.includes('title') && columns.includes('epic'));
  if (title < 0 || (ofEpics && listsEpics(table, id))) return null;
  const at = {title, id, part: part?.column ?? -1};
  const used = usedColumns(columns, {...at, names, boxes: boxColumns(table, names)});
  const planning = used.filter(field => field && PLANNING.has(field)).length + (lanes.size > 0 ? 1 : 0);
  if (planning === 0 && !part && !(titles.title >= 0 && (id >= 0 || holdsIds(table, title)))) return null;
  if (!isWorkTable(names, used, id >= 0)) return null;
  return {columns: used, names, ...at, lanes, group: groupColumn(table, used, title)};
}

/** `E-01 | Accounts | What it is for`, `EPIC-1 | Accounts | Sprint 1`: what groups the items, by its ids. */
function listsEpics({rows}: TableBlock, id: number): boolean {
  return id >= 0 && rows.every(({cells}) => /^E(?:P|PIC)?[-_ ]?\d/i.test(cells[id]?.line.text ?? ''));
}

function columnField(known: readonly Field[]): Field | null {
  if (known.includes('title')) return 'title';
  return COLUMN_FIELDS.find(field => known.includes(field)) ?? null;
}

interface Used {
  readonly title: number;
  readonly id: number;
  readonly part: number;
  readonly names: readonly string[];
  readonly boxes: ReadonlySet<number>;
}

/** Only the first of two columns of one field counts; what stands behind a column of parts is said of the parts. */
function usedColumns(columns: readonly (Field | null)[], at: Used): (Field | null)[] {
  const scored = isScored(at.names);
  return columns.map((field, i) => {
    if (i === at.title) return 'title';
    if (i === at.id) return 'id';
    if (at.boxes.has(i)) return 'status';
    if (field === 'title' || field === 'id' || field === 'description' || field === 'narrative' || field === 'tasks')
      return field === 'tasks' && at.part < 0 ? 'tasks' : null;
    if (at.part >= 0 && i > at.part) return null;
    if (scored && field === 'estimate') return null;
    return field && columns.indexOf(field) === i ? field : null;
  });
}

interface Titles {
  readonly title: number;
  /** A column that is called a title but holds ids. */
  readonly ids: number;
}

/** The column of titles: of several the one whose values are the items' own. */
function titleColumns(
  table: TableBlock,
  columns: readonly (Field | null)[],
  fields: readonly (readonly Field[])[],
  id: number,
): Titles {
  const named = columns.flatMap((field, i) => (field === 'title' && i !== id ? [i] : []));
  const own = named.filter(i => !groupsRows(table, i));
  const [first, second] =
    own.length > 0 ? own.sort((a, b) => rankOf(table, fields, a) - rankOf(table, fields, b)) : named;
  const told = columns.findIndex((field, i) => field === 'description' && !explains(table.header[i]?.line.text));
  const text = columns.indexOf('narrative');
  const partly = first === undefined ? titledInPart(table, columns) : -1;
  if (partly >= 0) return {title: partly, ids: -1};
  if (first === undefined)
    return {title: told >= 0 && text < 0 ? told : text >= 0 ? text : namedTasks(columns, id), ids: -1};
  const other = second ?? (told >= 0 ? told : undefined);
  if (other !== undefined && other !== first && holdsIds(table, first, true)) return {title: other, ids: first};
  return {title: first, ids: -1};
}

/** `Tasks | Points`, `# | Tasks | Status`: where nothing else stands before them, they are the items. */
function namedTasks(columns: readonly (Field | null)[], id: number): number {
  const tasks = columns.indexOf('tasks');
  return tasks === Math.max(id, columns[0] === 'id' ? 0 : -1) + 1 ? tasks : -1;
}

/** `Tên tính năng / Task`: one part of the name is known to be a title. */
function titledInPart({header}: TableBlock, columns: readonly (Field | null)[]): number {
  return header.findIndex(
    ({line: {text}}, i) =>
      columns[i] === null && /[/|&]/.test(text) && text.split(/[/|&]/).some(part => fieldsOf(part).includes('title')),
  );
}

/** `Feature | User story`: the first names the group. `Feature | Summary`: the second tells of the first. */
function rankOf({header}: TableBlock, fields: readonly (readonly Field[])[], column: number): number {
  const sums = header[column] !== undefined && SUMMARY.test(normalise(header[column].line.text));
  return (sums ? 200 : fields[column]?.includes('epic') ? 100 : 0) + column;
}

const SUMMARY = /^summary$/;

function nextText(
  columns: readonly (Field | null)[],
  names: readonly string[],
  lanes: ReadonlyMap<number, Status>,
  id: number,
): number {
  const texts = columns.flatMap((field, i) =>
    i > id && field === null && !lanes.has(i) && !endsInField(names[i] ?? '') && !explains(names[i]) ? [i] : [],
  );
  const next = texts.find(i => !isPhaseColumn(names[i])) ?? texts[0] ?? -1;
  // What stands behind a status explains it.
  const told = columns.indexOf('status', id);
  return next >= 0 && next <= id + 2 && !(told >= 0 && told < next) ? next : -1;
}

/** `Rationale`, `Justification`, `Notes`, `Planned`: what is said of an item, not what it is called. */
function explains(name = ''): boolean {
  return isAside(name) || isSideColumn(name, 'any') || fieldsOf(name)[0] === 'notes' || isAllPlanned(name);
}

const phase = new RegExp(`^(?:${PHASE})s?$`, 'u');

/** `Phase`, `Week`: when something is done, not what. */
function isPhaseColumn(name = ''): boolean {
  return phase.test(normalise(name));
}

/** `Planned Owner`, `New status`: whatever stands before it, it is an owner, a status. */
function endsInField(name: string): boolean {
  const words = normalise(name).split(' ');
  return words.length > 1 && fieldsOf(words[words.length - 1] ?? '').some(field => PLANNING.has(field));
}

/** A column of tasks beside a column of stories, where a story goes on in the rows below its own. */
function partColumn(
  table: TableBlock,
  columns: readonly (Field | null)[],
  fields: readonly (readonly Field[])[],
  id: number,
): {readonly title: number; readonly column: number} | null {
  const title = columns.findIndex((field, i) => field === 'title' && i !== id);
  const column = fields.findIndex((known, i) => i > title && known.includes('tasks') && known.includes('title'));
  return title >= 0 && column >= 0 && groupsRows(table, title) && !groupsRows(table, column, false)
    ? {title, column}
    : null;
}

function groupColumn(table: TableBlock, used: readonly (Field | null)[], title: number): number {
  const epic = used.indexOf('epic');
  if (epic >= 0 && epic < title) return epic;
  if (title > 0 && (used[0] === 'sprint' || used[0] === 'priority')) return 0;
  return title > 0 && used[0] === null && groupsRows(table, 0) ? 0 : -1;
}

/** Team lists, risk lists and summaries have a name and a number too, but no work in their rows. */
function isWorkTable(names: readonly string[], used: readonly (Field | null)[], hasIds: boolean): boolean {
  const [first = '', ...others] = names;
  const measured = used.includes('points');
  if (others.some(name => isSideColumn(name, 'any')) && !measured) return false;
  if (hasIds) return true;
  if (isSideColumn(first, 'first')) return false;
  if (/^(?:name|nome|nombre|nom)$/.test(normalise(first)))
    return measured || used.includes('status') || used.includes('priority');
  return !isAside(first) || measured;
}

const work = new RegExp(`^(?:${STORY}|${TASK})s?$`, 'u');
const task = new RegExp(`^(?:${TASK})s?(?!\\p{L})`, 'u');

/** `Task | Status` in a sprint, `Task | Owner | Status` anywhere: that is work, whatever the heading above calls it. */
export function tellsWork({names, columns, title}: ItemTable, inSprint: boolean): boolean {
  const told = columns.includes('status') && (inSprint || columns.includes('assignee'));
  return told && work.test(normalise(names[title] ?? ''));
}

/** `Ticket`, `Story ID`: whatever bears it is work. */
function namesWork(name = ''): boolean {
  return work.test(normalise(name).replace(/ (?:id|key|number)$/, ''));
}

/** `Task ID | Description`, `Task | Hours`: parts of the story that it stands under. */
export function holdsTasks({header, rows}: TableBlock): boolean {
  return rows.length > 1 && header.length > 1 && task.test(normalise(header[0]?.line.text ?? ''));
}
