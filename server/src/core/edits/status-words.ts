/** How people write the statuses, with the accents and capitals that look-ups fold away, language by language. */
import type {Status} from '../model/backlog.ts';
import {de} from '../model/words/de.ts';
import {en} from '../model/words/en.ts';
import {es} from '../model/words/es.ts';
import {fr} from '../model/words/fr.ts';
import {it} from '../model/words/it.ts';
import {ja} from '../model/words/ja.ts';
import {ko} from '../model/words/ko.ts';
import {pl} from '../model/words/pl.ts';
import {pt} from '../model/words/pt.ts';
import {ru} from '../model/words/ru.ts';
import {tr} from '../model/words/tr.ts';
import {vi} from '../model/words/vi.ts';
import {normalise} from '../model/words/vocabulary.ts';
import type {Words} from '../model/words/words.ts';
import {zh} from '../model/words/zh.ts';

const order: readonly Status[] = ['todo', 'in-progress', 'in-review', 'blocked', 'done', 'dropped'];

/** In the order above; the planning words tell which language a status is written in. */
const languages: readonly (readonly [Words, string])[] = [
  [en, 'To Do, In Progress, In Review, Blocked, Done, Dropped'],
  [de, 'Offen, In Arbeit, In Prüfung, Blockiert, Erledigt, Verworfen'],
  [es, 'Por hacer, En progreso, En revisión, Bloqueado, Hecho, Descartado'],
  [fr, 'À faire, En cours, En revue, Bloqué, Terminé, Annulé'],
  [it, 'Da fare, In corso, In revisione, Bloccato, Fatto, Annullato'],
  [pt, 'A fazer, Em andamento, Em revisão, Bloqueado, Concluído, Cancelado'],
  [pl, 'Do zrobienia, W trakcie, W przeglądzie, Zablokowane, Zrobione, Anulowane'],
  [ru, 'К выполнению, В работе, На проверке, Заблокировано, Готово, Отменено'],
  [tr, 'Yapılacak, Devam ediyor, İncelemede, Engellendi, Tamamlandı, İptal'],
  [vi, 'Cần làm, Đang làm, Đang kiểm tra, Bị chặn, Hoàn thành, Đã hủy'],
  [zh, '待办, 进行中, 评审中, 阻塞, 完成, 取消'],
  [ja, '未着手, 進行中, レビュー中, ブロック, 完了, 中止'],
  [ko, '할 일, 진행 중, 검토 중, 차단됨, 완료, 취소'],
];

/** The sign that stands for a status beside words or alone. */
export const statusSigns: Readonly<Record<Status, string>> = {
  todo: '⏳',
  'in-progress': '🔄',
  'in-review': '👀',
  blocked: '🚫',
  done: '✅',
  dropped: '🗑️',
};

/** `Completed: yes`: a column that knows only two answers, by language in the order of the list above. */
const answers: readonly (readonly [yes: string, no: string])[] = [
  ['Yes', 'No'],
  ['Ja', 'Nein'],
  ['Sí', 'No'],
  ['Oui', 'Non'],
  ['Sì', 'No'],
  ['Sim', 'Não'],
  ['Tak', 'Nie'],
  ['Да', 'Нет'],
  ['Evet', 'Hayır'],
  ['是', '否'],
  ['はい', 'いいえ'],
  ['예', '아니요'],
];

/**
 * A status in the language and the letters of a text that names another one: `DONE` → `IN PROGRESS`, `todo` →
 * `in-progress`, `Erledigt` → `In Arbeit`. null where the text names none that is known.
 */
export function statusInWordsOf(written: string, status: Status): string | null {
  const named = normalise(written);
  const answer = answers.find(pair => pair.some(word => normalise(word) === named));
  if (answer) {
    const word = status === 'done' ? answer[0] : status === 'todo' ? answer[1] : null;
    return word === null ? null : inLettersOf(written.trim(), word, ' ');
  }
  const speaking = languages.filter(([{statuses}]) => order.some(each => termsOf(statuses[each]).includes(named)));
  // Without its accents a word may be English, too: `complété`.
  const found = /[^\p{ASCII}]/u.test(written) ? (speaking.find(([words]) => words !== en) ?? speaking[0]) : speaking[0];
  const word = found?.[1].split(', ')[order.indexOf(status)];
  if (!word) return null;
  return inLettersOf(written.trim(), word, found?.[0] === en ? '-' : ' ');
}

function termsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').map(term => normalise(term));
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
