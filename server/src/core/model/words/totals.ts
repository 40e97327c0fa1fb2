/** Names of numbers that sum up, whatever words of a language they are put together from: `Gesamtzahl der Stories`. */

import {ofText} from '../../memo.ts';
import {normalise} from './folding.ts';
import {countedBy} from './nouns.ts';
import {EPIC, fieldsOf, POINTS, SPRINT} from './vocabulary.ts';
import type {Field} from './words.ts';

/** What a name says that its number sums up: points, stories, tasks, or all that there is. */
export type Summed = 'all' | 'points' | 'items' | 'tasks';

export const SUM =
  'total(?:s|es|is|i|e|en|aux)?|overall|sum|summe|gesamt(?:e|zahl)?|insgesamt|suma|soma|somme|somma|toplam[i]?|genel|razem|lacz(?:nie|na|nej|ny)|всего|сумма|итого|общ(?:ее|ии|ая)|суммарно|tong(?: cong)?';
/** What the team takes upon itself, and what is planned: those alone may be any plan. */
export const COMMITTED =
  'commit\\p{L}*|zugesagt\\p{L}*|verpflichte[nt]|engage\\p{L}*|compromet\\p{L}*|comprom\\p{L}*|impegn\\p{L}*|taahhut|zobowiaz\\p{L}*|обяз\\p{L}*|берет|взято|cam ket|承诺|コミット(?:メント)?|커밋|약속';
export const PLANNED =
  'plan(?!s?(?!\\p{L}))\\p{L}*|(?:ein)?geplant\\p{L}*|pianificat\\p{L}|previst\\p{L}s?|prevus|за?планирован\\p{L}*|zaplanowan\\p{L}*|ke hoach|计划|计画|予定|계획';
const NUMBER =
  'number|count|amount|qty|nombre|numero|cantidad|quantidade|qtd|anzahl|sayi(?:si)?|liczba|ilosc|количество|число|кол во|so(?: luong)?';
/** Words between the others that say nothing themselves. */
export const BETWEEN =
  'of|the|in|for|der|des|de|del|di|d|du|da|do|dos|das|los|las|dello|degli|delle|per|w|по|на|за|trong|cua|user|usuario|utente|utilisateur|uzytkownika';
/** The same where words are not parted. */
export const SUM_FIRST = '总计|总共|总|合计|小计|소계|共计(?!划)|共|全部|全|累计|総计|総|총(?:계|합)|총|전체|합계';

const parted = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
const joined = (source: string): RegExp => new RegExp(`^(?:${source})|(?:${source})$`, 'gu');
const sums = [parted(SUM), /(?<!\p{L})gesamt(?=\p{L})/gu, joined(`${SUM_FIRST}|总数|総数`)];
const commits = [parted(COMMITTED), joined('承诺|コミット(?:した)?|커밋|약속')];
const plans = [parted(`${PLANNED}`), joined('计划|计画|予定|계획')];
const committed = new RegExp(`(?<![a-zа-я])(?:${COMMITTED}|${PLANNED})`, 'u');
const numbers = [parted(NUMBER), /数量?$|件数$| ?(?:개수|수)$/gu];
/** What may be summed up as well as points, and of what. */
const EFFORT = `efforts?|estimate[ds]?|aufwand|geschatzt\\p{L}*|schatzung|esf(?:uerzo|orco)|estima\\p{L}*|estime\\p{L}*|sforzo|stim\\p{L}{1,3}|tahmin\\p{L}*|efor|estymac\\p{L}*|оценка|трудоемкость|объем|uoc (?:luong|tinh)|general|geral|generale|generalny|${EPIC}|(?:product |produkt ?|urun )?backlog(?: do produto| del producto| (?:du|de) produit| (?:del|di) prodotto| produktu)?`;
const between = [
  parted(`${EFFORT}|${BETWEEN}`),
  /估算|工作量|产品(?:待办|backlog)|プロダクトバックログ(?:の)?|(?:제품|프로덕트) 백로그(?:의)?|(?<=[总合].*)史诗|見積(?:もり)?|예상|추정치?/gu,
];
const sprint = new RegExp(`(?<!\\p{L})(?:${SPRINT})(?: ?\\d{1,3}(?:の|의)?|(?!\\p{L}))`, 'u');
const points = new RegExp(`^(?:${POINTS})$`, 'u');

/** What a name sums up; null for any other name. */
export const summedBy: (name: string) => Summed | null = ofText(name => {
  if (name.length > 60) return null;
  const whole = without(between, normalise(name).replace(sprint, ' '));
  const planned = without(plans, whole);
  const summed = without(commits, without(sums, planned));
  const noun = without(numbers, summed);
  if (noun === '') return summed === planned ? null : 'all';
  if (points.test(noun)) return summed === whole ? null : 'points';
  return noun === whole ? null : countedBy(noun);
});

function without(patterns: readonly RegExp[], text: string): string {
  return patterns
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Count`, `Anzahl`, `数量`, `Stories`, `Nombre de stories`: what a column counts that is called so. */
export function countsThings(name: string): boolean {
  const noun = without(numbers, without(sums, without(between, normalise(name))));
  return noun === '' || countedBy(noun) !== null;
}

/** `Committed`, `Planned points`, `已承诺` */
export function isCommitted(name: string): boolean {
  return committed.test(normalise(name));
}

/** The same, and nothing that makes it a part of what is planned: `Planned (blockers)`. */
export function isAllPlanned(name: string): boolean {
  return isCommitted(name) && without([...plans, ...commits, ...sums, ...between], normalise(name)) === '';
}

const BACKLOG = /^(?:total |product )*backlog(?!\p{L})/u;

/** `Backlog size`: in a sprint the backlog is what lies outside of it. */
export function namesBacklog(name: string): boolean {
  return BACKLOG.test(normalise(name));
}

/** The fields that a key may mean: those of its name, or those of what it sums up. */
export function fieldsOfKey(name: string): readonly Field[] {
  const fields = fieldsOf(name);
  if (fields.length > 0) return fields;
  const summed = summedBy(name);
  return summed === null ? fields : summed === 'all' || summed === 'points' ? TOTAL : COUNT;
}

const TOTAL: readonly Field[] = ['total'];
const COUNT: readonly Field[] = ['count'];
