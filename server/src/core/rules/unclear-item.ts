/** The rule unclear-item: a line that is nearly an item of this document, but not in its form. */
import {exact} from '../lists.ts';
import {memo} from '../memo.ts';
import type {Mention, Story} from '../model/backlog.ts';
import {ofIds} from '../model/chunks.ts';
import type {Piece} from '../syntax/piece.ts';
import type {Section} from '../syntax/runs.ts';
import {type Span, shift} from '../text/span.ts';
import {inFence} from './fences.ts';
import type {Report, Rule} from './rule.ts';
import {scanner} from './scan.ts';
import {number, storyName} from './wording.ts';

const fewestProper = 2;

interface BrokenBox {
  readonly box: Span;
  /** The box and the blanks around it. */
  readonly around: Span;
  readonly written: string;
}

const properBox = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=[ \t]\S)/gm;
/** `- [x]text`, `-[x] text`, `- [] text`; not `- [x](link)`, `- [x][link]`, `- [x]: link`, nor `- [ ]* text`, which may be left out. */
const nearlyBox = /^([ \t>]*(?:[-*+]|\d+[.)]))([ \t]*)\[([ xX]?)\]([ \t]*)(?=(?!\*[ \t])[^\s([:\]])/gm;

const scan = scanner(sections => {
  const found = sections.map(({start, piece}) => ({start, ...boxesOf(piece)}));
  const moved = ({box, around, written}: BrokenBox, by: number) => ({
    box: shift(box, by),
    around: shift(around, by),
    written,
  });
  return {
    proper: found.reduce((so, {proper}) => so + proper, 0),
    broken: found.flatMap(({start, broken}) => broken.map(box => moved(box, start))),
  };
});

const boxesOf = memo((piece: Piece) => boxesIn({start: 0, piece, anchor: 0}));

function boxesIn(section: Section): {proper: number; broken: readonly BrokenBox[]} {
  const {start, piece} = section;
  if (!piece.text.includes('[')) return {proper: 0, broken: exact([])};
  const proper = piece.text.match(properBox)?.length ?? 0;
  const broken = [...piece.text.matchAll(nearlyBox)].flatMap(match => {
    const [whole, marker = '', before = '', mark = '', after = ''] = match;
    const around = {start: match.index + marker.length, end: match.index + whole.length};
    const box = {start: around.start + before.length, end: around.end - after.length};
    const inForm = before !== '' && mark !== '' && after !== '';
    if (inForm || (mark === '' && after === '') || inFence(section, box)) return [];
    return [{box: shift(box, start), around: shift(around, start), written: ` [${mark || ' '}] `}];
  });
  return {proper, broken: exact(broken)};
}

export const unclearItem: Rule = {
  id: 'unclear-item',
  summary: 'A line that is nearly an item of this document, but not in its form.',
  severity: 'info',
  prepare: scan.steps,
  *check({plan, told, document}) {
    if (!plan.isBacklog) return;
    const stretches = scan(document);
    const proper = stretches.reduce((so, {found}) => so + found.proper, 0);
    // Where no box is in form, the odd ones are the form: then nothing stands out.
    if (proper >= fewestProper) {
      for (const {start, found} of stretches) for (const box of found.broken) yield reportBox(box, start, proper);
    }
    for (const {at, usual, others} of oddIdsOf(plan))
      yield* reportId(told.story(plan.stories[at] as Story), usual, others);
  },
};

function reportBox({box, around, written}: BrokenBox, start: number, proper: number): Report {
  return {
    at: shift(box, start),
    message: `This is no check box for Markdown; the other ${number(proper)} here have a blank around and one in them`,
    fixes: () => [
      {title: 'Write it as a check box', safe: false, edits: [{span: shift(around, start), text: written}]},
    ],
  };
}

/** A story of which the id is spelt unlike its family's, by its index: `US 12` among `US-10`, `US-11`, `US-13`. */
interface OddId {
  readonly at: number;
  /** What the ids of the family begin with: `US-`. */
  readonly usual: string;
  /** How many ids of the family are spelt otherwise. */
  readonly others: number;
}

const oddIdsOf = ofIds((stories): readonly OddId[] => {
  const odd: OddId[] = [];
  for (const family of familiesOf(stories)) {
    const all = [...family.values()].reduce((so, {length}) => so + length, 0);
    const [usual, members] = [...family].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    if (members.length < 3 || members.length < all * 0.8) continue;
    // `B1` beside `B-01` is counted anew.
    const taken = new Set(members.map(at => numberOf(stories[at])));
    for (const [spelling, others] of family) {
      if (spelling === usual) continue;
      const found = others.filter(at => !taken.has(numberOf(stories[at])));
      for (const at of found) odd.push({at, usual, others: all - others.length});
    }
  }
  return odd;
});

function numberOf(story: Story | undefined): number {
  return Number(simpleId.exec(story?.id ?? '')?.[3]);
}

const simpleId = /^(\p{L}+)([\s_-]*)(\d+)$/u;

/** By their letters, and in each family by spelling (`US-`): the stories of which ids are letters and a number. */
function familiesOf(stories: readonly Story[]): Iterable<ReadonlyMap<string, readonly number[]>> {
  const families = new Map<string, Map<string, number[]>>();
  for (const [at, {id}] of stories.entries()) {
    const [, letters, gap = ''] = simpleId.exec(id ?? '') ?? [];
    if (letters === undefined) continue;
    const family = families.get(letters.toLowerCase()) ?? new Map<string, number[]>();
    families.set(letters.toLowerCase(), family);
    const same = family.get(letters + gap);
    if (same) same.push(at);
    else family.set(letters + gap, [at]);
  }
  return families.values();
}

function* reportId(story: Story, usual: string, others: number): Iterable<Report> {
  const [, , , digits = ''] = simpleId.exec(story.id ?? '') ?? [];
  const places = story.mentions.filter((mention): mention is Mention & {id: object} => mention.id?.value === story.id);
  const first = places[0]?.id;
  if (!first) return;
  yield {
    at: first.span,
    message: `${storyName(story)} is spelt unlike the other ${number(others)} ids of its kind: ${usual}${digits}`,
    story: story.id,
    fixes: () => [
      {
        title: `Write ${usual}${digits}`,
        safe: false,
        edits: places.flatMap(({id}) => (id ? [{span: id.span, text: `${usual}${digits}`}] : [])),
      },
    ],
  };
}
