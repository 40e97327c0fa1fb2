/** How people write the statuses, with the accents and capitals that look-ups fold away, language by language. */
import type {Status} from '../model/backlog.ts';
import {en} from '../model/words/en.ts';
import {normalise} from '../model/words/folding.ts';
import {languages, listed} from '../model/words/languages.ts';

const order: readonly Status[] = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'];

/** The sign that stands for a status beside words or alone. */
export const statusSigns: Readonly<Record<Status, string>> = {
  todo: '⏳',
  'in-progress': '🔄',
  'in-review': '👀',
  blocked: '🚫',
  done: '✅',
  dropped: '🗑️',
};

/**
 * A status in the language and the letters of a text that names another one: `DONE` → `IN PROGRESS`, `todo` →
 * `in-progress`, `Erledigt` → `In Arbeit`. null where the text names none that is known.
 */
export function statusInWordsOf(written: string, status: Status): string | null {
  const named = normalise(written);
  // `Completed: yes`: a column that knows only two answers.
  const answers = languages.map(words => listed(words.written.answers)).find(all => all.map(normalise).includes(named));
  if (answers) {
    const word = status === 'done' ? answers[0] : status === 'todo' ? answers[1] : undefined;
    return word === undefined ? null : inLettersOf(written.trim(), word, ' ');
  }
  const speaking = languages.filter(({statuses}) => order.some(each => termsOf(statuses[each]).includes(named)));
  // Without its accents a word may be English, too: `complété`.
  const found = /[^\p{ASCII}]/u.test(written) ? (speaking.find(words => words !== en) ?? speaking[0]) : speaking[0];
  const word = found && listed(found.written.statuses)[order.indexOf(status)];
  if (!word) return null;
  return inLettersOf(written.trim(), word, found === en ? '-' : ' ');
}

function termsOf(list: string | undefined): readonly string[] {
  return listed(list).map(normalise);
}

/** Capitals, small letters and the sign between words as they are in the text before; `code` joins words of keywords. */
function inLettersOf(written: string, word: string, code: string): string {
  const isUpper = written === written.toUpperCase() && written !== written.toLowerCase();
  const isLower = written === written.toLowerCase() && written !== written.toUpperCase();
  const between = /\p{L}([-_])\p{L}/u.exec(written)?.[1] ?? (isLower && /^[a-z]+$/.test(written) ? code : ' ');
  const joined = word.replaceAll(' ', between);
  if (isUpper) return joined.toUpperCase();
  if (isLower) return joined.toLowerCase().replace('to-do', 'todo');
  // `In progress` keeps the capital of its first word only.
  const rest = written.slice(1);
  const isSentence = /\s\p{Ll}/u.test(written) && rest === rest.toLowerCase();
  return isSentence ? joined.charAt(0) + joined.slice(1).toLowerCase() : joined;
}
