/** Is it a plan at all? Guides, changelogs and ordinary READMEs name things with ids, boxes and statuses too. */
import {readFrontMatter} from './front-matter.ts';
import type {Opening, RawMention} from './mentions.ts';
import type {OutlineNode} from './outline.ts';
import {type Titled, tellsStory, titledBy} from './words/vocabulary.ts';

export function titleKind(roots: readonly OutlineNode[], path: string): Titled {
  const parts = path.split(/[\\/]/);
  if (parts.includes('.github')) return 'other';
  const name = (parts[parts.length - 1] ?? '').replace(/\.[a-z]+$/i, '');
  const yaml = roots[0]?.parts[0]?.part.yaml;
  const titles = [
    ...roots.filter(root => root.depth === 1).map(root => root.heading?.line.text ?? ''),
    (yaml && readFrontMatter(yaml).title) ?? '',
  ];
  return titledBy([name, ...titles].map(text => text.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** Whether what was found makes a plan. Asks for more the less the document says that it is one. */
export function isPlan(mentions: readonly RawMention[], openings: readonly Opening[], titled: Titled): boolean {
  const items = mentions.filter(mention => mention.form !== 'reference');
  if (items.length === 0) return false;
  if (items.some(item => item.form === 'file')) return true;
  const scheduled = openings.some(opening => opening.kind === 'sprint' && !opening.aboutOnly);
  const estimated = items.some(item => item.facts.points || item.facts.part || (item.content?.criteria.total ?? 0) > 0);
  if (items.every(item => item.strength === 'weak' || item.strength === 'faint'))
    return isList(items, titled, scheduled);
  if (items.every(item => item.strength === 'row'))
    return titled === 'list' || scheduled || estimated || (titled === 'planning' && items.filter(isTold).length > 1);
  if (estimated || scheduled) return true;
  const told = items.filter(isTold).length;
  if (titled !== 'other' || openings.some(opening => opening.kind === 'epic'))
    return told > 0 || items.some(item => item.facts.id);
  return told >= 2 && items.filter(item => item.facts.id && isTold(item)).length >= 2;
}

/** It says of an item more than its name. */
function isTold({facts, content, context}: RawMention): boolean {
  const {status, priority, estimate, assignees} = facts;
  return Boolean(
    status ||
      context.lane ||
      tellsStory(facts.title?.value ?? '') ||
      priority ||
      estimate ||
      assignees.length > 0 ||
      content?.tasks.items.some(item => item.box),
  );
}

/** Check boxes and bare entries without ids: a plan when the title says so, or when they lie in lanes or priorities. */
function isList(items: readonly RawMention[], titled: Titled, scheduled: boolean): boolean {
  const lanes = new Set(items.map(({context}) => context.lane?.value ?? null));
  lanes.delete(null);
  const boxed = items.some(item => item.strength === 'weak');
  if (lanes.size >= 2 && (boxed || titled === 'list' || lanes.has('in-progress'))) return true;
  if (titled === 'list') return boxed || items.length >= 2;
  if (!boxed) return false;
  const groups = new Set(items.map(({context}) => context.priority?.span.start ?? null));
  groups.delete(null);
  return scheduled || groups.size >= 2;
}
