/** A team's own words and ids as it sets them: `words: {done: [shipped]}`, `idPatterns: ["REQ.#"]`. */
import type {Status} from '../backlog.ts';
import {normalise} from './folding.ts';
import type {TeamWords} from './team.ts';
import type {Field} from './words.ts';

/** What words may be set for: names of statuses, and names of keys, columns, labels and headings. */
export const statuses: readonly Status[] = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'];

/** The field that `done` names is the definition of done: as a word, it is the status. */
const fields: Readonly<Record<string, Field>> = {
  id: 'id',
  title: 'title',
  points: 'points',
  estimate: 'estimate',
  status: 'status',
  priority: 'priority',
  assignee: 'assignee',
  sprint: 'sprint',
  epic: 'epic',
  dependencies: 'dependencies',
  labels: 'labels',
  goal: 'goal',
  capacity: 'capacity',
  velocity: 'velocity',
  buffer: 'buffer',
  start: 'start',
  end: 'end',
  total: 'total',
  blocker: 'blocker',
  criteria: 'criteria',
  tasks: 'tasks',
  'definition-of-done': 'done',
  'definition-of-ready': 'ready',
  deliverables: 'deliverables',
  narrative: 'narrative',
  description: 'description',
  notes: 'notes',
};

export const wordNames: readonly string[] = [...statuses, ...Object.keys(fields)];

/** What is wrong with a pattern of ids, in words; null where it can be used. */
export function wrongInIdPattern(pattern: string): string | null {
  if (!pattern.includes('#')) return `it has no “#”, which stands for the number: “REQ.#”`;
  if (pattern.length > 40) return 'it is too long for an id';
  if ((pattern.match(/\*/g) ?? []).length > 1) return 'it may hold one “*”, which stands for letters and digits';
  if (/\s/.test(pattern)) return 'an id has no blanks';
  return /##|\*#/.test(pattern) ? 'two of its signs stand side by side: nobody can tell where one ends' : null;
}

/** null: the team says what everybody says. */
export function teamWordsOf(
  words: Readonly<Record<string, readonly string[]>>,
  idPatterns: readonly string[],
): TeamWords | null {
  const byStatus = new Map<string, Status>();
  const byField = new Map<string, Field[]>();
  for (const [name, terms] of Object.entries(words)) {
    const status = statuses.find(each => each === name);
    const field = fields[name];
    for (const term of terms.map(normalise).filter(Boolean)) {
      if (status) byStatus.set(term, status);
      else if (field) byField.set(term, [...(byField.get(term) ?? []), field]);
    }
  }
  const ids =
    idPatterns.length > 0 ? new RegExp(`(?:${idPatterns.map(source).join('|')})(?![\\p{L}\\p{N}_])`, 'uy') : null;
  return byStatus.size + byField.size === 0 && !ids ? null : {statuses: byStatus, fields: byField, ids};
}

/** `#` is a number, `*` some letters and digits; everything else stands for itself. */
function source(pattern: string): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\/-]/g, '\\$&')
    .replace('*', '[\\p{L}\\p{N}]{1,20}')
    .replaceAll('#', '\\d{1,9}');
}
