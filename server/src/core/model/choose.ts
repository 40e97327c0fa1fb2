/** Which of the places that may be items are items: the surest form that a document uses decides for the others. */
import type {RawMention} from './gather.ts';
import {normalise} from './words/vocabulary.ts';

/** The mentions that count. A plan whose stories are headings has check boxes that are no stories, and so on. */
export function chooseMentions(mentions: readonly RawMention[]): RawMention[] {
  const real = mentions.filter(mention => !isPlaceholder(mention));
  const sure = real.filter(mention => mention.strength === 'sure');
  const naming = sure.filter(mention => mention.form !== 'reference');
  const rows = real.filter(mention => mention.strength === 'row');
  const headings = naming.filter(mention => mention.form === 'heading');
  if (naming.length > 0 || rows.length > 0) return [...sure, ...(headings.length > 0 ? joining(rows, naming) : rows)];
  const weak = real.filter(mention => mention.strength === 'weak');
  const faint = real.filter(mention => mention.strength === 'faint');
  return weak.length > 0 ? [...sure, ...weak] : [...sure, ...faint];
}

/** Rows without ids beside stories with headings only repeat those. */
function joining(rows: readonly RawMention[], naming: readonly RawMention[]): RawMention[] {
  const titles = new Set(naming.map(mention => normalise(mention.facts.title?.value ?? '')));
  return rows.filter(row => titles.has(normalise(row.facts.title?.value ?? '')));
}

const PLACEHOLDER =
  /^[[<{(].*[\]>})]$|^(?:\.\.\.|…|xxx+|tbd|todo|title|story title|user story title|task name|feature name|n\/a|-)$/i;

function isPlaceholder({facts}: RawMention): boolean {
  const title = facts.title?.value.trim() ?? '';
  if (title && PLACEHOLDER.test(title)) return true;
  return facts.id !== null && /(?:^|[-_])[X#N]{1,4}$/.test(facts.id.value);
}
