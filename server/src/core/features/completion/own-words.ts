/** The words that a document itself uses, and those of its language for what it does not say yet. */
import {memo} from '../../memo.ts';
import {partsOf} from '../../model/parts.ts';
import {de} from '../../model/words/de.ts';
import {en} from '../../model/words/en.ts';
import {es} from '../../model/words/es.ts';
import {fr} from '../../model/words/fr.ts';
import {it} from '../../model/words/it.ts';
import {ja} from '../../model/words/ja.ts';
import {ko} from '../../model/words/ko.ts';
import {pl} from '../../model/words/pl.ts';
import {pt} from '../../model/words/pt.ts';
import {ru} from '../../model/words/ru.ts';
import {tr} from '../../model/words/tr.ts';
import {vi} from '../../model/words/vi.ts';
import {fold, normalise} from '../../model/words/vocabulary.ts';
import type {Field, Words} from '../../model/words/words.ts';
import {zh} from '../../model/words/zh.ts';
import type {Piece} from '../../syntax/piece.ts';
import {type Document, syntaxOf} from '../../workspace/document.ts';

/** Words as people write them, with accents and capitals. */
export interface OwnLanguage {
  readonly criteria: string;
  readonly tasks: string;
  readonly done: string;
  readonly goal: string;
  readonly priorities: readonly string[];
  /** A status: the others follow from it. */
  readonly todo: string;
}

type Entry = readonly [words: Words, sections: string, priorities: string, todo: string];

const languages: readonly Entry[] = [
  [en, 'Acceptance Criteria, Tasks, Definition of Done, Sprint Goal', 'High, Medium, Low', 'To Do'],
  [de, 'Akzeptanzkriterien, Aufgaben, Definition of Done, Sprintziel', 'Hoch, Mittel, Niedrig', 'Offen'],
  [es, 'Criterios de aceptación, Tareas, Definición de hecho, Objetivo del sprint', 'Alta, Media, Baja', 'Por hacer'],
  [fr, "Critères d'acceptation, Tâches, Définition de terminé, Objectif du sprint", 'Haute, Moyenne, Basse', 'À faire'],
  [
    it,
    'Criteri di accettazione, Attività, Definizione di fatto, Obiettivo dello sprint',
    'Alta, Media, Bassa',
    'Da fare',
  ],
  [pt, 'Critérios de aceitação, Tarefas, Definição de pronto, Objetivo da sprint', 'Alta, Média, Baixa', 'A fazer'],
  [pl, 'Kryteria akceptacji, Zadania, Definicja ukończenia, Cel sprintu', 'Wysoki, Średni, Niski', 'Do zrobienia'],
  [ru, 'Критерии приёмки, Задачи, Критерии готовности, Цель спринта', 'Высокий, Средний, Низкий', 'К выполнению'],
  [tr, 'Kabul Kriterleri, Görevler, Tamamlanma Tanımı, Sprint Hedefi', 'Yüksek, Orta, Düşük', 'Yapılacak'],
  [vi, 'Tiêu chí chấp nhận, Công việc, Định nghĩa hoàn thành, Mục tiêu sprint', 'Cao, Trung bình, Thấp', 'Cần làm'],
  [zh, '验收标准, 任务, 完成的定义, 冲刺目标', '高, 中, 低', '待办'],
  [ja, '受け入れ基準, タスク, 完成の定義, スプリントゴール', '高, 中, 低', '未着手'],
  [ko, '인수 조건, 작업, 완료의 정의, 스프린트 목표', '높음, 중간, 낮음', '할 일'],
];

/** The language in which most keys and labels are written; English where none stands out. */
export const languageOf: (document: Document) => OwnLanguage = memo(document => {
  const names = [...keysOf(document).values()].flatMap(({name, count}) => ({term: normalise(name), count}));
  const scores = languages.map(([words]) =>
    names.reduce((sum, {term, count}) => (termsOf(words).has(term) ? sum + count : sum), 0),
  );
  const [, sections, priorities, todo] = languages[scores.indexOf(Math.max(...scores))] as Entry;
  const [criteria = '', tasks = '', done = '', goal = ''] = sections.split(', ');
  return {criteria, tasks, done, goal, priorities: priorities.split(', '), todo};
});

const termsOf: (words: Words) => ReadonlySet<string> = memo(words => {
  const lists = Object.values(words.fields).flatMap(list => list.split(','));
  return new Set(lists.map(normalise));
});

/** A key that the document uses, and its values by how often they stand. */
export interface OwnKey {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly count: number;
  readonly values: ReadonlyMap<string, number>;
}

interface Tally {
  readonly name: string;
  readonly fields: readonly Field[];
  count: number;
  readonly values: Map<string, number>;
}

/** The keys of a document by their folded names, labels among them. */
export const keysOf: (document: Document) => ReadonlyMap<string, OwnKey> = memo(document => {
  const found = new Map<string, Tally>();
  for (const {piece} of syntaxOf(document).sections) {
    for (const {name, fields, value} of keysIn(piece)) {
      const key = fold(name);
      const tally = found.get(key) ?? {name, fields, count: 0, values: new Map<string, number>()};
      tally.count++;
      if (value && value.length <= longest) tally.values.set(value, (tally.values.get(value) ?? 0) + 1);
      found.set(key, tally);
    }
  }
  return found;
});

/** A longer value is a sentence, nothing that is said twice. */
const longest = 40;

interface StatedKey {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly value: string;
}

const keysIn: (piece: Piece) => readonly StatedKey[] = memo(piece =>
  partsOf(piece).flatMap(({groups, heading}) => [
    ...(heading ? [{name: heading.line.text, fields: heading.fields, value: ''}] : []),
    ...groups.flatMap(({label, keys}) => [
      ...(label ? [{name: label.line.text.replace(/\s*[:：]\s*$/u, ''), fields: label.fields, value: ''}] : []),
      ...keys.map(({key, fields, value}) => ({name: key, fields, value: value.text})),
    ]),
  ]),
);

/** Values by how often they stand, the usual ones first. */
export function usual(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
