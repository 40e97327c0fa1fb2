/** Sprints that only a column or a key of the items names: `| Sprint |`, `**Sprint:** 2`. */
import {shift} from '../text/span.ts';
import type {Stated} from './backlog.ts';
import type {ItemFacts} from './item-facts.ts';
import type {Gathered, Opening, RawMention} from './mentions.ts';
import {plainOpening} from './openings.ts';
import {bareText} from './sprint-titles.ts';
import {fold, isLater, listsWork, SPRINT} from './words/vocabulary.ts';

const numbered = new RegExp(`^(?:(?:${SPRINT})[\\s_-]*#?)?(\\d{1,4}(?:\\.\\d+)*)$`, 'u');

/** Puts the items under the sprints that they name; a sprint that nothing else opens is opened by its first mention. */
export function scheduleByField(gathered: Gathered): void {
  const known = new Map<string, Opening>();
  for (const opening of gathered.openings) {
    if (opening.kind === 'sprint' && opening.id && !known.has(opening.id)) known.set(opening.id, opening);
  }
  const {mentions} = gathered;
  for (const [i, mention] of mentions.entries()) {
    const {sprint} = mention.facts;
    if (!sprint || mention.form === 'reference') continue;
    const id = numbered.exec(fold(bareText(sprint.value)))?.[1];
    if (!id || isLater(sprint.value) || listsWork(sprint.value)) continue;
    const opening = known.get(id) ?? opened(id, sprint, mention, gathered);
    known.set(id, opening);
    const context = mention.context.sprint?.id === id ? mention.context : {...mention.context, sprint: opening};
    mentions[i] = {...mention, context, facts: underId(mention.facts, sprint, id)};
  }
}

const renamed = new WeakMap<ItemFacts, ItemFacts>();

/** The facts with the sprint under its id; the same object for the same facts, because what is kept hangs on it. */
function underId(facts: ItemFacts, {span}: Stated<string>, id: string): ItemFacts {
  const known = renamed.get(facts);
  if (known?.sprint?.value === id) return known;
  const made = {...facts, sprint: {value: id, span}};
  renamed.set(facts, made);
  return made;
}

function opened(id: string, {value, span}: Stated<string>, {base}: RawMention, {openings}: Gathered): Opening {
  const at = shift(span, base);
  const title = /^\d/.test(value) ? `Sprint ${value}` : value;
  const opening = plainOpening('sprint', id, {value: title, span: at}, at);
  openings.push(opening);
  return opening;
}
