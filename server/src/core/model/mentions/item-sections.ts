/** Headings over a list of an item that is told elsewhere: `### US-1 Acceptance criteria`, `### Tasks for US-1`. */
import {memo} from '../../memo.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {type FoundId, findIds} from '../values/ids.ts';
import {normalise} from '../words/folding.ts';
import {TASK_NOUNS} from '../words/nouns.ts';
import {fieldsOf, leadsToNoun, STORY} from '../words/vocabulary.ts';

/** What a section lists, and of which item. */
export interface ItemSection {
  readonly lists: 'criteria' | 'tasks' | 'done';
  readonly id: FoundId;
}

const MOST = 80;
const ofTasks = new RegExp(`^${TASK_NOUNS}$`, 'u');
const story = new RegExp(`^(?:${STORY})$`, 'u');

/** null: the heading is anything else, which may be an item. */
export const sectionOf: (heading: HeadingFacts) => ItemSection | null = memo(({line: {text}}) => {
  if (text.length > MOST || !/\d/.test(text)) return null;
  const [id, other] = findIds(text);
  if (!id || other) return null;
  const before = nameOf(text.slice(0, id.start));
  const behind = nameOf(text.slice(id.end));
  const lists = before === '' ? listOf(behind) : behind === '' ? listOf(before) : null;
  return lists && {lists, id};
});

/** `Acceptance criteria for story` before an id without what leads to the id. */
function nameOf(text: string): string {
  const words = normalise(text).split(' ');
  while (words.length > 0 && (leadsToNoun(words[words.length - 1] ?? '') || story.test(words[words.length - 1] ?? '')))
    words.pop();
  return words.join(' ');
}

/** One word alone may well be a title: `US-4: Confirmation`. */
function listOf(name: string): ItemSection['lists'] | null {
  if (ofTasks.test(name)) return 'tasks';
  if (!/ |.{14}|[\p{Script=Han}\p{Script=Hangul}].{3}/u.test(name)) return null;
  const fields = fieldsOf(name);
  return fields.includes('criteria') ? 'criteria' : fields.includes('done') ? 'done' : null;
}
