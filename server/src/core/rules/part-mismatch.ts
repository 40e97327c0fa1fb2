/** The rule part-mismatch: the parts of a split story (`3/5`, `(Start)`, `(Complete)`) do not make up the whole. */

import {rewriteNumber} from '../edits/style.ts';
import {sprintName} from '../features/words.ts';
import type {Backlog, PlannedItem, Sprint, Story} from '../model/backlog.ts';
import {storiesWhere} from '../model/chunks.ts';
import type {Letters} from '../text/letters.ts';
import {type Document, lettersOf} from '../workspace/document.ts';
import type {Fix, Report, Rule} from './rule.ts';
import {list, number, same, storyName} from './wording.ts';

/** A planned item and the sprint that plans it. */
interface Piece {
  readonly item: PlannedItem;
  readonly sprint: Sprint;
}

export const partMismatch: Rule = {
  id: 'part-mismatch',
  summary: 'The parts of a split story do not add up to the whole.',
  severity: 'warning',
  *check({plan, backlog, document}) {
    if (inParts(plan).length === 0) return;
    const last = backlog.sprints.at(-1);
    for (const [story, pieces] of splitStories(backlog)) {
      const found = mismatch(story, pieces, last, document);
      if (found) yield found;
    }
  },
};

const inParts = storiesWhere(({mentions}) => mentions.some(({part, phase}) => part || phase));

/** Every story that a sprint plans as a part or a phase, with all of its pieces in document order. */
function splitStories(backlog: Backlog): ReadonlyMap<Story, readonly Piece[]> {
  const split = new Set<Story>();
  for (const sprint of backlog.sprints) {
    for (const item of sprint.items) if (item.part || item.mention.phase) split.add(item.story);
  }
  const pieces = new Map<Story, Piece[]>([...split].map(story => [story, []]));
  if (split.size === 0) return pieces;
  for (const sprint of backlog.sprints) {
    for (const item of sprint.items) pieces.get(item.story)?.push({item, sprint});
  }
  return pieces;
}

function mismatch(story: Story, pieces: readonly Piece[], last: Sprint | undefined, document: Document): Report | null {
  const whole = wholeOf(story, pieces);
  const first = pieces[0];
  if (whole === null || !first) return null;
  const planned = pieces.reduce((total, piece) => total + (piece.item.points ?? 0), 0);
  if (same(planned, whole) && pieces.every(({item}) => !item.part || same(item.part.value.of, whole))) return null;
  if (pieces.length === 1 && planned < whole && (first.sprint === last || first.item.mention.phase === null))
    return null;
  const odd = oddPiece(pieces, whole);
  const at = placeOf(odd);
  const said = pieces.map(piece => `${partText(piece)} in ${sprintName(piece.sprint)}`);
  const other = pieces.length === 1 ? 'the rest is in no sprint' : `${number(planned)} of ${number(whole)} points`;
  return {
    at,
    message: `${storyName(story)} is split into ${list(said)}: ${other}`,
    stated: odd.item.points ?? planned,
    actual: planned,
    story: story.id,
    sprint: odd.sprint.id,
    related: pieces
      .filter(piece => piece !== odd)
      .map(piece => ({at: placeOf(piece), message: `${partText(piece)} in ${sprintName(piece.sprint)}`})),
    fixes: () => writePart(lettersOf(document), odd, whole - planned + (odd.item.points ?? 0), whole),
  };
}

/** The points of the whole story, null where its pieces leave that open. */
function wholeOf(story: Story, pieces: readonly Piece[]): number | null {
  const of = pieces.map(({item}) => item.part?.value.of).find(value => value !== undefined);
  if (of !== undefined) return of;
  const outside = story.mentions.find(mention => mention.points && !mention.phase && !mention.part);
  if (outside?.points) return outside.points.value;
  const all = new Set(pieces.map(({item}) => item.points));
  return all.size === 1 && pieces.length > 1 ? (pieces[0]?.item.points ?? null) : null;
}

/** The piece to look at: one that stands as a whole beside parts or is of another whole, else the last. */
function oddPiece(pieces: readonly Piece[], whole: number): Piece {
  const odd =
    pieces.find(({item}) => item.part && !same(item.part.value.of, whole)) ?? pieces.find(({item}) => !item.part);
  return odd ?? (pieces.at(-1) as Piece);
}

function placeOf({item: {mention, part}}: Piece): Report['at'] {
  return part?.span ?? mention.points?.span ?? mention.title?.span ?? mention.line;
}

function partText({item}: Piece): string {
  const phase = item.mention.phase ? ` (${item.mention.phase.value})` : '';
  const points = item.part ? `${number(item.part.value.done)}/${number(item.part.value.of)}` : number(item.points ?? 0);
  return `${points}${phase}`;
}

/** `5` beside a later `3/5` becomes `2/5`; a part keeps its whole. */
function writePart(text: Letters, odd: Piece, rest: number, whole: number): readonly Fix[] {
  const part = `${number(rest)}/${number(whole)}`;
  const at = odd.item.part?.span ?? odd.item.mention.points?.span;
  if (!at || rest <= 0 || rest > whole) return [];
  const edit = odd.item.part ? {span: at, text: part} : rewriteNumber(text, at, rest);
  if (!edit) return [];
  const edits = odd.item.part ? [edit] : [{span: edit.span, text: part}];
  return [{title: `Write ${part} here`, safe: false, edits}];
}
