/** Which of the places that may be items are items: the surest form that a document uses decides for the others. */

import {flat} from '../../lists.ts';
import {memo} from '../../memo.ts';
import {pickRow, type Row, rowOf} from '../../rows.ts';
import {each, type Steps} from '../../steps.ts';
import type {Stated} from '../backlog.ts';
import {echoesOf} from '../mentions/echoes.ts';
import type {RawMention, Strength} from '../mentions/mentions.ts';
import {idKey, wholesOf} from '../values/ids.ts';
import {fold, normalise} from '../words/folding.ts';
import {findCount} from '../words/nouns.ts';
import {alternatives} from '../words/patterns.ts';
import {EPIC, STORY, TASK} from '../words/vocabulary.ts';

/** The mentions that count. A plan whose stories are headings has check boxes that are no stories, and so on. */
export function* chooseMentions(mentions: Row<RawMention>): Steps<Row<RawMention>> {
  const chunks = yield* each(mentions, byStrength, 4);
  const all = (strength: Strength) => chunks.map(chunk => chunk[strength]).filter(({length}) => length > 0);
  const sure = withoutPhases(withLoose(withoutParts(chunks), chunks), mentions);
  const rows = all('row');
  const others = [all('weak'), all('faint'), all('bare')];
  if (rows.length === 0 && others.every(({length}) => length === 0)) return sure;
  const naming = flat(sure).filter(({form}) => form !== 'reference');
  if (naming.length + rows.length === 0) return [...sure, ...(others.find(({length}) => length > 0) ?? [])];
  const headings = naming.filter(({form}) => form === 'heading');
  const joined = headings.length > 0 ? joining(rows, naming) : rows;
  return [...sure, ...joined, ...rowOf(echoesOf(flat(others.flat()), headings))];
}

/** Places that hold words, those together that are sure or loose. */
type Strengths = Readonly<Record<Strength | 'firm', RawMention[]>>;

const FIRM: ReadonlySet<Strength> = new Set(['sure', 'loose', 'part']);

const byStrength = memo((mentions: readonly RawMention[]): Strengths => {
  const found: Strengths = {firm: [], sure: [], loose: [], part: [], row: [], weak: [], faint: [], bare: []};
  for (const mention of mentions) {
    if (isPlaceholder(mention)) continue;
    found[mention.strength].push(mention);
    if (FIRM.has(mention.strength)) found.firm.push(mention);
  }
  return found;
});

/** `Task 2.1.1` beside `Story 2.1` is a part of it. */
function withoutParts(chunks: readonly Strengths[]): Row<RawMention> {
  const firm = chunks.map(chunk => chunk.firm).filter(({length}) => length > 0);
  if (chunks.every(({part}) => part.length === 0)) return firm;
  const wholes = new Set(
    chunks.flatMap(({sure}) =>
      sure.flatMap(({form, facts}) => (form === 'heading' && facts.id ? [facts.id.value] : [])),
    ),
  );
  const named = new Set(
    chunks.flatMap(({sure, row}) => [...sure, ...row].flatMap(({facts}) => (facts.id ? [facts.id.value] : []))),
  );
  return pickRow(
    firm,
    ({strength, facts: {id, title}}) =>
      strength !== 'part' ||
      !(wholes.has(parentOf(id?.value ?? '')) || wholesOf(title?.value ?? '').some(one => named.has(one))),
  );
}

function parentOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

/** The sure ones, with the headings `TD-6 Teams permissions` that name an item and do not only speak of one: `TD-6 steps`. */
function withLoose(firm: Row<RawMention>, chunks: readonly Strengths[]): Row<RawMention> {
  if (chunks.every(({loose}) => loose.length === 0)) return firm;
  const words = new Map<string, Set<string>>();
  for (const {facts, form} of chunks.flatMap(({sure}) => sure)) {
    if (!facts.id || !facts.title || form === 'reference') continue;
    const key = idKey(facts.id.value);
    words.set(key, new Set([...(words.get(key) ?? []), ...wordsOf(facts.title)]));
  }
  return pickRow(firm, ({strength, facts}) => {
    if (strength !== 'loose') return true;
    const known = facts.id && words.get(idKey(facts.id.value));
    return !known || !facts.title || wordsOf(facts.title).some(word => known.has(word));
  });
}

function wordsOf({value}: Stated<string>): string[] {
  return normalise(value).split(' ');
}

const storyInPhase = new RegExp(`(?<!\\p{L})(?:${STORY})\\s?#?\\d{1,3}(?![\\p{L}\\d.])`, 'u');

/** The stories that the phases around some places are called by, as ids compare. */
const phasesAround = memo((mentions: readonly RawMention[]): ReadonlySet<string> => {
  const phases = new Set(mentions.flatMap(({context: {epic}}) => (epic?.kind === 'phase' ? [epic.title] : [])));
  return new Set([...phases].flatMap(({value}) => storyInPhase.exec(fold(value))?.map(idKey) ?? []));
});

/** `User Story 2` beside the tasks of `Phase 4: User Story 2`: what groups the items is none of them. */
function withoutPhases(sure: Row<RawMention>, mentions: Row<RawMention>): Row<RawMention> {
  const phases = new Set(mentions.flatMap(chunk => [...phasesAround(chunk)]));
  if (phases.size === 0) return sure;
  return pickRow(sure, ({form, facts}) => form !== 'entry' || !facts.id || !phases.has(idKey(facts.id.value)));
}

/** Rows without ids beside stories with headings repeat those, unless all rows of a list of work are about something else. */
function joining(rows: Row<RawMention>, naming: readonly RawMention[]): Row<RawMention> {
  if (rows.length === 0) return [];
  const titles = new Set(naming.map(mention => normalise(mention.facts.title?.value ?? '')));
  const words = new Set([...titles].flatMap(title => title.split(' ')));
  const repeats = ({facts}: RawMention) => titles.has(normalise(facts.title?.value ?? ''));
  const isNew = ({facts}: RawMention) =>
    facts.title && wordsOf(facts.title).some(word => word.length > 3 && !words.has(word));
  const telling = new Set(
    flat(rows)
      .filter(row => !addsWork(row) || !isNew(row))
      .map(({context}) => context),
  );
  return pickRow(rows, row => repeats(row) || !telling.has(row.context));
}

/** It lies in a list of work and says of itself what is planned. */
function addsWork({context, facts}: RawMention): boolean {
  return context.worklist && !context.aside && !facts.id && facts.points !== null && facts.status !== null;
}

/** `[Title]`, `(what you want)`, but not `(Optional) Thumbnails (again)`, whose first bracket closes before its words. */
const PLACEHOLDER = new RegExp(
  `^(?:[\\[<{].*[\\]>}]|\\((?![^()]*\\)[^()]).*\\))$|^(?:\\.\\.\\.|…|x{3,}|tbd|todo|(?:(?:${STORY}|${TASK}|item) )?(?:${alternatives(words => words.names)})|n/a|-)$`,
  'u',
);

const gap = new RegExp(`^(?:(?:${STORY}|${TASK}|${EPIC})s?)?\\s?(?:x|n|yy?|xx+|#)?(?:\\s?\\d+)?$`, 'u');

const isBlank = memo((title: Stated<string>) => PLACEHOLDER.test(fold(title.value.trim())));

/** What is left of `Story X.1: [Title]` without its brackets. */
const isGap = memo((title: Stated<string>) => {
  const bare = title.value.replace(/\[[^\]]*\]|<[^>]*>|\{[^}]*\}/gu, '');
  return bare !== title.value && gap.test(normalise(bare));
});

/** `User Story 1: 6 tasks (T004-T009)` counts what another place defines. */
function isTally(title: string): boolean {
  const bare = title.replace(/[(（][^()（）]*[)）]/gu, '').trim();
  return findCount(bare)?.at === 0 && bare.split(/\s+/u).length <= 3;
}

const WORD = /\p{L}{2}|\p{Lo}|^\p{L}$/u;

/** Whether a place holds a gap where a plan has words. */
function isPlaceholder({facts, form, content, context}: RawMention): boolean {
  const bare = form === 'entry' && content === null && !(facts.id && context.sprint?.id);
  if (facts.title ? !WORD.test(facts.title.value) : bare) return true;
  if (facts.title && isGap(facts.title)) return true;
  if (facts.title && (isBlank(facts.title) || isTally(facts.title.value))) return true;
  return facts.id !== null && /(?:^|[-_])[X#N]{1,4}$/.test(facts.id.value);
}
