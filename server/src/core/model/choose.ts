/** Which of the places that may be items are items: the surest form that a document uses decides for the others. */
import {memo} from '../memo.ts';
import type {Stated} from './backlog.ts';
import {echoesOf} from './echoes.ts';
import {idKey} from './ids.ts';
import type {RawMention} from './mentions.ts';
import {findCount} from './words/nouns.ts';
import {EPIC, normalise, STORY, TASK} from './words/vocabulary.ts';

export interface Chosen {
  readonly mentions: readonly RawMention[];
  /** Some of them were made from others: lines that repeat the title of a story. */
  readonly echoes: boolean;
}

/** The mentions that count. A plan whose stories are headings has check boxes that are no stories, and so on. */
export function chooseMentions(mentions: readonly RawMention[]): Chosen {
  const real = mentions.filter(mention => !isPlaceholder(mention));
  const sure = withLoose(real);
  const naming = sure.filter(mention => mention.form !== 'reference');
  const rows = real.filter(mention => mention.strength === 'row');
  const headings = naming.filter(mention => mention.form === 'heading');
  const [weak, faint, bare] = (['weak', 'faint', 'bare'] as const).map(strength =>
    real.filter(mention => mention.strength === strength),
  ) as [RawMention[], RawMention[], RawMention[]];
  if (naming.length > 0 || rows.length > 0) {
    const joined = headings.length > 0 ? joining(rows, naming) : rows;
    const echoes = echoesOf([...weak, ...faint, ...bare], headings);
    return {mentions: [...sure, ...joined, ...echoes], echoes: echoes.length > 0};
  }
  return {mentions: [...sure, ...([weak, faint].find(({length}) => length > 0) ?? bare)], echoes: false};
}

/** The sure ones, with the headings `TD-6 Teams permissions` that name an item and do not only speak of one: `TD-6 steps`. */
function withLoose(mentions: readonly RawMention[]): RawMention[] {
  const sure = mentions.filter(mention => mention.strength === 'sure');
  if (!mentions.some(mention => mention.strength === 'loose')) return sure;
  const words = new Map<string, Set<string>>();
  for (const {facts, form} of sure) {
    if (!facts.id || !facts.title || form === 'reference') continue;
    const key = idKey(facts.id.value);
    words.set(key, new Set([...(words.get(key) ?? []), ...wordsOf(facts.title)]));
  }
  return mentions.filter(({strength, facts}) => {
    if (strength !== 'loose') return strength === 'sure';
    const known = facts.id && words.get(idKey(facts.id.value));
    return !known || !facts.title || wordsOf(facts.title).some(word => known.has(word));
  });
}

function wordsOf({value}: Stated<string>): string[] {
  return normalise(value).split(' ');
}

/** Rows without ids beside stories with headings only repeat those. */
function joining(rows: readonly RawMention[], naming: readonly RawMention[]): RawMention[] {
  if (rows.length === 0) return [];
  const titles = new Set(naming.map(mention => normalise(mention.facts.title?.value ?? '')));
  return rows.filter(row => titles.has(normalise(row.facts.title?.value ?? '')));
}

const PLACEHOLDER =
  /^[[<{(].*[\]>})]$|^(?:\.\.\.|…|xxx+|tbd|todo|(?:story |user story |task |feature |item |bug )?(?:title|name)|titre|titolo|t[íi]tulo|titel|tytuł|başlık|название|заголовок|标题|標題|タイトル|제목|tiêu đề|n\/a|-)$/iu;

const gap = new RegExp(`^(?:(?:${STORY}|${TASK}|${EPIC})s?)?\\s?(?:x|n|yy?|xx+|#)?(?:\\s?\\d+)?$`, 'u');

const isBlank = memo((title: Stated<string>) => PLACEHOLDER.test(title.value.trim()));

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
export function isPlaceholder({facts, form, content, context}: RawMention): boolean {
  const bare = form === 'entry' && content === null && !(facts.id && context.sprint?.id);
  if (facts.title ? !WORD.test(facts.title.value) : bare) return true;
  if (facts.title && isGap(facts.title)) return true;
  if (facts.title && (isBlank(facts.title) || isTally(facts.title.value))) return true;
  return facts.id !== null && /(?:^|[-_])[X#N]{1,4}$/.test(facts.id.value);
}
