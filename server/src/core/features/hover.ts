/** What stands at a place, as a card: the story behind an id, how a total is made up, the noun that a line opens. */
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {type Document, linesOf} from '../workspace/document.ts';
import {type CardContext, epicCard, escapeMarkdown, type Link, sprintCard, storyCard} from './cards.ts';
import {claimAt, claimCard} from './claim-card.ts';
import {namedAt} from './navigation.ts';
import {type Noun, nounsOf} from './nouns.ts';
import {nounsNamed} from './places.ts';
import {count} from './words.ts';

export interface Hover {
  /** What it is about: the id, the number or the line. */
  readonly span: Span;
  /** Markdown; text of documents is escaped in it. */
  readonly text: string;
}

/** Surroundings of a hover; `today` is `YYYY-MM-DD`. */
export type HoverContext = Omit<CardContext, 'document'>;

/** The card at an offset: of the name that stands there, else of the number, else of the line that opens a noun. */
export function hoverAt(document: Document, offset: number, context: HoverContext): Hover | null {
  const claim = claimAt(document, offset);
  if (claim) return {span: claim.stated.span, text: claimCard(document, claim, context.link)};
  const named = namedAt(document, offset, context.documents);
  if (named) {
    const cards = named.nouns.slice(0, 3).map(noun => nounCard(noun, context));
    const {range} = named.name;
    if (range) cards.push(`One end of a range of ${count(range.keys.length, 'story')}`);
    return {span: named.name.span, text: cards.join('\n\n---\n\n')};
  }
  const opened = openedAt(document, offset);
  return opened && {span: opened.line, text: nounCard(opened, context)};
}

/** The card of what a key names in a document; null where nobody defines it. */
export function cardNamed(document: Document, key: string, context: HoverContext): string | null {
  const [noun] = nounsNamed(document, key, context.documents);
  return noun ? nounCard(noun, context) : null;
}

function nounCard(noun: Noun, outer: HoverContext): string {
  const context: CardContext = {...outer, document: noun.document};
  if (noun.kind === 'sprint') return sprintCard(noun.noun, context);
  return noun.kind === 'epic' ? epicCard(noun.noun, context) : storyCard(noun.noun, context);
}

/** The noun whose heading, or first line, holds an offset. Rows of tables are no headings: each cell says something else. */
function openedAt(document: Document, offset: number): Noun | null {
  const inside = ({line}: Noun) => line.start <= offset && offset <= line.end;
  const nouns = nounsOf(document).all.filter(inside);
  return nouns.find(noun => noun.kind !== 'story' || noun.noun.definition.form !== 'row') ?? null;
}

/** `[US-008](file:///plan.md#L12)`, which editors open at the line. */
export const lineLink: Link = ({document, span}, text) => {
  const {line} = positionAt(linesOf(document), span.start);
  const address = document.path.replace(/[<>\s()\\]/g, sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${escapeMarkdown(text)}](${address}#L${line + 1})`;
};
