/** Reading Markdown into a backlog: outline, mentions, stories, then the sprints and epics around them. */
import {parseSyntax, type Syntax} from '../syntax/sections.ts';
import {shift} from '../text/span.ts';
import {type Backlog, type Epic, emptyBacklog} from './backlog.ts';
import {chooseMentions} from './choose.ts';
import {readClaims} from './claims.ts';
import {draftEpics, readEpic, storiesByEpic} from './epics.ts';
import {readFrontMatter} from './front-matter.ts';
import {isPlan, type Titled, titleKind} from './gate.ts';
import {gather} from './gather.ts';
import {idKey} from './ids.ts';
import {bodyOfNodes} from './item-body.ts';
import {fillFacts} from './item-facts.ts';
import {type Gathered, type Opening, openContext, type RawMention} from './mentions.ts';
import {mergeStories} from './merge.ts';
import {sprintKey, yamlOpening} from './openings.ts';
import {type OutlineNode, outlineOf} from './outline.ts';
import {draftSprints, readSprint} from './sprints.ts';

/** The plan that a text holds. Total: any text gives a backlog, most give an empty one. */
export function readBacklog(syntax: Syntax, path = ''): Backlog {
  const roots = outlineOf(syntax.sections, syntax.text.length);
  const outside = gather(roots);
  const gathered = unfenced(syntax, outside) ?? outside;
  addFrontMatter(roots, gathered);
  addSprintKeys(gathered);
  return assemble(gathered, titleKind(roots, path));
}

function assemble(gathered: Gathered, titled: Titled): Backlog {
  const mentions = chooseMentions(gathered.mentions);
  if (!isPlan(mentions, gathered.openings, titled)) return emptyBacklog;
  const sprints = draftSprints(gathered.openings);
  const epics = draftEpics(gathered.openings);
  const names = new Map<Opening, string>();
  for (const draft of [...sprints, ...epics]) {
    for (const opening of draft.openings) names.set(opening, draft.id ?? draft.main.title.value);
  }
  const stories = mergeStories(mentions, opening => names.get(opening) ?? opening.id ?? opening.title.value);
  if (stories.length === 0) return emptyBacklog;
  const byEpic = storiesByEpic(stories);
  const sprintModels = sprints.map(draft => readSprint(draft, gathered, stories));
  return {
    isBacklog: true,
    sprints: sprintModels,
    epics: epics.map(draft => readEpic(draft, byEpic)).filter((epic): epic is Epic => epic !== null),
    stories: stories.map(({story}) => story),
    claims: readClaims(gathered, stories, sprintModels),
    problems: [],
  };
}

/** Front matter makes a file one item, or lists sprints and issues. */
function addFrontMatter(roots: readonly OutlineNode[], gathered: Gathered): void {
  const placed = roots[0]?.parts[0];
  if (!placed?.part.yaml) return;
  const {base, part} = placed;
  const matter = readFrontMatter(placed.part.yaml);
  gathered.openings.push(...matter.sprints.map(sprint => yamlOpening(sprint, base)));
  for (const count of matter.counts) {
    gathered.counts.push({...count, stated: {value: count.stated.value, span: shift(count.stated.span, base)}});
  }
  for (const {facts, span} of matter.issues) {
    const line = shift(span, base);
    gathered.mentions.push({
      form: 'entry',
      strength: 'sure',
      defines: false,
      line,
      body: line,
      base,
      facts,
      content: null,
      context: openContext,
    });
  }
  if (!matter.item) return;
  const facts = matter.item;
  const same = gathered.mentions.find(
    mention =>
      mention.form === 'heading' && (!facts.id || idKey(mention.facts.id?.value ?? '') === idKey(facts.id.value)),
  );
  if (same) {
    fillFacts(same.facts, shiftedFacts(facts, base - same.base));
    return;
  }
  const yaml = part.yaml;
  if (!yaml) return;
  const title = roots.flatMap(root => [root, ...root.children]).find(node => node.heading)?.heading;
  const head = title?.depth === 1 ? title : null;
  if (!facts.title && !head) return;
  if (!facts.title && head) facts.title = {value: head.line.text, span: head.line.span};
  const line = shift(facts.id?.span ?? facts.title?.span ?? yaml.span, base);
  const end = roots[roots.length - 1]?.end ?? line.end;
  gathered.mentions.length = 0;
  gathered.mentions.push({
    form: 'file',
    strength: 'sure',
    defines: true,
    line,
    body: {start: 0, end},
    base,
    facts,
    content: bodyOfNodes(roots),
    context: openContext,
  });
}

function shiftedFacts(facts: RawMention['facts'], by: number): RawMention['facts'] {
  const at = <T extends {span: {start: number; end: number}} | null>(stated: T): T =>
    stated ? {...stated, span: shift(stated.span, by)} : stated;
  return {
    ...facts,
    id: at(facts.id),
    title: at(facts.title),
    points: at(facts.points),
    status: at(facts.status),
    priority: at(facts.priority),
    estimate: at(facts.estimate),
    assignees: facts.assignees.map(at),
  };
}

/**
 * Plans stand inside fences now and then: all of it, every sprint's stories, or half of it where a fence was never
 * closed. Then the text is read once more with its fence lines blanked out.
 */
function unfenced(syntax: Syntax, gathered: Gathered): Gathered | null {
  const outside = gathered.mentions.filter(isSure).length;
  const fences = gathered.fences.filter(
    fence => !fence.context.aside && /^(?:|markdown|md|text|txt|plaintext)$/i.test(fence.block.lang),
  );
  const items = fences.filter(fence => namesItems(fence.block.value));
  if (items.length === 0 || (outside > 0 && !items.some(fence => opensSprint(fence.block.value)))) return null;
  let text = syntax.text;
  for (const {block, base} of items) {
    const end = base + block.span.end;
    const source = text.slice(base + block.span.start, end);
    text =
      text.slice(0, base + block.span.start) +
      source.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, line => ' '.repeat(line.length)) +
      text.slice(end);
  }
  const inside = gather(outlineOf(parseSyntax(text).sections, text.length));
  const named = inside.mentions.filter(mention => isSure(mention) && mention.facts.id);
  return named.length >= 2 && named.length > outside ? inside : null;
}

const ITEM_LINE =
  /^(?:#{1,6}\s|[-*]\s|\*\*)?\s*(?:\[[ x]\]\s)?\**[A-Z][A-Za-z]{0,9}[-_ ]?\d+(?:\.\d+)*\**\s?[:：.)–—-]/gmu;

function namesItems(text: string): boolean {
  return (text.match(ITEM_LINE) ?? []).length >= 2;
}

function opensSprint(text: string): boolean {
  return /^#{1,6}\s+\P{L}*sprint\s*\d/imu.test(text);
}

function isSure(mention: RawMention): boolean {
  return mention.form !== 'reference' && (mention.strength === 'sure' || mention.strength === 'row');
}

/** A sprint that only a key of the document names. */
function addSprintKeys(gathered: Gathered): void {
  for (const {placed, node, context} of gathered.groups) {
    if (context.sprint?.id || node.depth > 1) continue;
    for (const key of placed.group.keys) {
      const opening = sprintKey(key, placed.base);
      if (opening) gathered.openings.push(opening);
    }
  }
}
