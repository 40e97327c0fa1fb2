/** Sprints that only a column or a key of the items names: `| Sprint |`, `**Sprint:** 2`. */
import {joined} from '../../lists.ts';
import {memo, notes} from '../../memo.ts';
import {mapRow} from '../../rows.ts';
import {shift} from '../../text/span.ts';
import {fold} from '../words/folding.ts';
import {isLater, listsWork, SPRINT} from '../words/vocabulary.ts';
import type {ItemFacts} from './item-facts.ts';
import type {Opening, RawMention, Whole} from './mentions.ts';
import {plainOpening} from './openings.ts';
import {bareText} from './sprint-titles.ts';

/** `2`, `Sprint 2`, `Sprint 2 - Search` */
const numbered = new RegExp(
  `^(?:(\\d{1,4}(?:\\.\\d+)*)|(?:${SPRINT})[\\s_-]*#?(\\d{1,4}(?:\\.\\d+)*)(?:[:：]\\s.*|\\s[-–—|]\\s.*)?)$`,
  'u',
);

/** Puts the items under the sprints that they name; a sprint that nothing else opens is opened by its first mention. */
export function scheduledByField(whole: Whole): Whole {
  const {mentions, scheduled, openings} = whole;
  if (scheduled.length === 0) return whole;
  const more: Opening[] = [];
  const known = new Map<string, Opening>();
  for (const opening of openings) {
    if (opening.kind === 'sprint' && opening.id && !known.has(opening.id)) known.set(opening.id, opening);
  }
  const become = new Map<RawMention, RawMention>();
  for (const mention of scheduled) {
    const {id, opening: own} = namedBy(mention);
    if (id === null || own === null) continue;
    const opening = known.get(id) ?? own;
    if (opening === own) more.push(own);
    known.set(id, opening);
    become.set(mention, under(opening, id, mention));
  }
  return {
    ...whole,
    openings: joined(openings, more),
    mentions: mapRow(mentions, chunk => chunk.map(mention => become.get(mention) ?? mention)),
  };
}

interface Named {
  readonly id: string | null;
  /** For a sprint that nothing else opens. */
  readonly opening: Opening | null;
}

const namedBy = memo(({facts: {sprint}, base}: RawMention): Named => {
  const [, bare, named] = (sprint && numbered.exec(fold(bareText(sprint.value)))) ?? [];
  const id = bare ?? named;
  if (!sprint || !id || isLater(sprint.value) || listsWork(sprint.value)) return {id: null, opening: null};
  const at = shift(sprint.span, base);
  const title = /^\d/.test(sprint.value) ? `Sprint ${sprint.value}` : sprint.value;
  return {id, opening: plainOpening('sprint', id, {value: title, span: at}, at)};
});

/** What a mention became last: the same value as long as its sprint is the same. */
const placed = memo((_: RawMention): {last?: {readonly opening: Opening; readonly mention: RawMention}} => ({}));

function under(opening: Opening, id: string, mention: RawMention): RawMention {
  const kept = placed(mention);
  if (kept.last?.opening !== opening) {
    const {context, facts} = mention;
    const own = context.sprint?.id === id ? context : {...context, sprint: opening};
    kept.last = {opening, mention: {...mention, context: own, facts: underId(facts, id)}};
  }
  return kept.last.mention;
}

const renamed = notes<ItemFacts, ItemFacts>();

/** The facts with the sprint under its id; the same object for the same facts, because what is kept hangs on it. */
function underId(facts: ItemFacts, id: string): ItemFacts {
  const known = renamed.get(facts);
  if (known?.sprint?.value === id) return known;
  const made = {...facts, sprint: facts.sprint && {value: id, span: facts.sprint.span}};
  renamed.set(facts, made);
  return made;
}
