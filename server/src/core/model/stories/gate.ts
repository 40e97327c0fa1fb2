/** Is it a plan at all? Guides, changelogs and ordinary READMEs name things with ids, boxes and statuses too. */

import {flat} from '../../lists.ts';
import {type Row, someInRow} from '../../rows.ts';
import type {Inline} from '../lines/inline.ts';
import {readFrontMatter} from '../mentions/front-matter.ts';
import {headingsWhere} from '../mentions/heading-rows.ts';
import type {Opening, RawMention} from '../mentions/mentions.ts';
import {type OutlineNode, titlesOf} from '../parts/outline.ts';
import type {HeadingFacts} from '../parts/parts.ts';
import {fold, normalise} from '../words/folding.ts';
import {oneOf, termsOf} from '../words/patterns.ts';
import {type Titled, titledBy} from '../words/titles.ts';
import {EPIC, SPRINT, tellsStory} from '../words/vocabulary.ts';

export function titleKind(roots: readonly OutlineNode[], path: string): Titled {
  const parts = path.split(/[\\/]/);
  if (parts.includes('.github')) return 'other';
  const name = (parts[parts.length - 1] ?? '').replace(/\.[a-z]+$/i, '');
  const yaml = roots[0]?.parts[0]?.part.yaml;
  const titles = [
    ...titlesOf(roots).map(root => root.heading?.line.text ?? ''),
    (yaml && readFrontMatter(yaml).title) ?? '',
    // Boards of Obsidian and kanbn say so of themselves and mostly have no title.
    yaml && /^(?:kanban-plugin|startedColumns|completedColumns)\s*:/m.test(yaml.value) ? 'kanban' : '',
  ];
  return titledBy([name, ...titles].map(text => text.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** Guides, agents and commands show plans, templates have gaps where a plan has words. */
export function isModel(roots: readonly OutlineNode[]): boolean {
  const yaml = roots[0]?.parts[0]?.part.yaml;
  if (yaml && readFrontMatter(yaml).instructs) return true;
  return titlesOf(roots).some(
    ({heading, children}) => hasGap((heading as HeadingFacts).line) || advice(children).length > 0,
  );
}

const ADVICE = /^(?:anti patterns|common (?:mistakes|pitfalls)|antipatterns)(?: to avoid)?$/;

/** Sections that only those write who tell others how to plan. */
const advice = headingsWhere(({line}) => ADVICE.test(normalise(line.text)));

/** `[Feature Name]`, `{sprint}`, `<title>` in a title; not `[AB-12]`, `[WIP]` and links. */
const GAP = new RegExp(
  `\\{\\{?\\s?[\\w .-]+\\}\\}?|[\\[<](?:[\\p{L}\\s_-]{0,40}?(?:${oneOf(termsOf(({names, numbers}) => `${names},${numbers}`))})(?:[\\s_-]\\p{L}+)*|n\\+\\d|(?:${SPRINT}|${EPIC}|feature|project|story|increment)(?:[\\s_-]\\p{L}+)*)[\\]>]`,
  'u',
);

function hasGap({text, url}: Inline): boolean {
  return url === null && GAP.test(fold(text));
}

/** Whether what was found makes a plan. Asks for more the less the document says that it is one. */
export function isPlan(mentions: Row<RawMention>, openings: readonly Opening[], titled: Titled): boolean {
  // The item that a file is stands alone.
  if (mentions[0]?.[0]?.form === 'file') return true;
  // Most plans show by a few items that they are some.
  const some = (passes: (item: RawMention) => unknown) =>
    someInRow(mentions, mention => mention.form !== 'reference' && passes(mention));
  if (!some(() => true)) return false;
  const scheduled = () => openings.some(opening => opening.kind === 'sprint' && !opening.aboutOnly);
  const estimated = some(item => item.facts.points || item.facts.part);
  const isListed = !some(({strength}) => strength !== 'weak' && strength !== 'faint' && strength !== 'bare');
  const areRows = !some(({strength}) => strength !== 'row');
  if ((estimated || scheduled()) && !isListed) return true;
  const items = flat(mentions).filter(mention => mention.form !== 'reference');
  if (isListed) return isList(items, titled, scheduled());
  if (areRows) return titled === 'list' || (titled === 'planning' && items.filter(isTold).length > 1);
  const accepted = items.some(item => (item.content?.criteria.total ?? 0) > 0);
  const identified = items.filter(isIdentified);
  if (accepted && (titled !== 'other' || identified.length > 0 || items.some(item => item.facts.told))) return true;
  if (titled === 'list') return items.some(item => item.facts.id !== null || isTold(item));
  if (titled === 'planning' || openings.some(opening => opening.kind === 'epic'))
    return identified.length > 0 || items.some(isDescribed);
  const known = identified.filter(item => !/^\d/.test(item.facts.id?.value ?? ''));
  return (
    withoutNames(known).filter(isAtWork).length >= 2 || items.filter(isDescribed).length * 2 > Math.max(items.length, 4)
  );
}

/** Its id is more than one number, or a word and a number: `US-1`, not `3.`, `Issue 3`. */
function isIdentified({facts}: RawMention): boolean {
  return facts.id !== null && !/^#?\d+[a-z]?$|^\p{L}{3,}\s/u.test(facts.id.value);
}

/** `US1` beside `US2` is an id; `KOI8` beside `CP949` is what something is called. */
function withoutNames(items: readonly RawMention[]): readonly RawMention[] {
  const stems = items.map(({facts}) => /^\p{L}+(?=\d)/u.exec(facts.id?.value ?? '')?.[0]);
  const counts = new Map<string | undefined, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return items.filter((_, at) => stems[at] === undefined || (counts.get(stems[at]) ?? 0) > 1);
}

/** It says of an item more than its name. */
function isTold(item: RawMention): boolean {
  return Boolean(item.facts.priority) || isAtWork(item);
}

/** It says what becomes of the item; a priority alone may be the severity of a rule. */
function isAtWork({facts, content, context}: RawMention): boolean {
  const {status, estimate, assignees, told} = facts;
  return Boolean(
    status ||
      told ||
      context.lane ||
      tellsStory(facts.title?.value ?? '') ||
      estimate ||
      assignees.length > 0 ||
      content?.tasks.items.some(item => item.box),
  );
}

/** It says two things that reports do not say of what they found. */
function isDescribed({facts, content}: RawMention): boolean {
  const {priority, estimate, assignees, told, status} = facts;
  const boxed = content?.tasks.items.some(item => item.box);
  const said = [priority, estimate, assignees.length > 0, boxed, (content?.criteria.total ?? 0) > 0];
  return told || said.filter(Boolean).length + (status ? 0.5 : 0) > 1;
}

/** Check boxes and bare entries without ids: a plan when the title says so, or when they lie in lanes or priorities. */
function isList(items: readonly RawMention[], titled: Titled, scheduled: boolean): boolean {
  const lanes = new Set(items.map(({context}) => context.lane?.value ?? null));
  lanes.delete(null);
  const boxed = items.some(item => item.strength === 'weak');
  if (lanes.size >= 2 && (boxed || titled === 'list' || (lanes.has('in-progress') && lanes.has('done')))) return true;
  if (titled === 'list') return boxed || items.length >= 2;
  // `### Sprint 1` over `- ✅ Sign in`, and another sprint beside it.
  if (!boxed) return scheduled && (areTold(items) || areSizedWork(items));
  // `Phase 9 — Notifications` with nothing boxed but its `Tasks`.
  if (items.length > 2 && items.every(({context}) => context.worklist && context.epic?.kind === 'phase')) return true;
  const groups = new Set(items.map(({context}) => context.priority?.span.start ?? null));
  groups.delete(null);
  return scheduled || groups.size >= 2;
}

/** `## User stories` in a sprint, with nothing but their names and what each of them takes: notes of a sprint say no sizes. */
function areSizedWork(items: readonly RawMention[]): boolean {
  return (
    items.length > 1 &&
    items.every(
      ({facts, context: {worklist, back, sprint}}) =>
        (facts.points || facts.estimate) && worklist && !back && sprint?.id,
    )
  );
}

/** Most of them have a status, and they stand in more than one sprint. */
function areTold(items: readonly RawMention[]): boolean {
  const told = items.filter(({facts}) => facts.status !== null);
  return told.length * 2 > items.length && new Set(told.map(({context}) => context.sprint)).size > 1;
}
