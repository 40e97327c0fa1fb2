/** The rule unread-text: a document that is too large or too intricate to be read in full, said once, at its top. */
import {usualSizes} from '../syntax/seams.ts';
import {type Unread, unreadOf} from '../syntax/unread.ts';
import {lineSpan, positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {type Document, linesOf, syntaxOf} from '../workspace/document.ts';
import type {Related, Rule} from './rule.ts';
import {grouped} from './wording.ts';

export const unreadText: Rule = {
  id: 'unread-text',
  summary: 'A document that is too large or too intricate to be read in full.',
  severity: 'info',
  *check({document, backlog}) {
    const unread = unreadOf(syntaxOf(document));
    if (!unread || (unread.rest === null && !backlog.isBacklog)) return;
    yield {
      at: lineSpan(document.text, linesOf(document), 0),
      message: [restWords(unread, document), partWords(unread)].filter(Boolean).join(' '),
      related: placesOf(unread),
    };
  },
};

function restWords({rest}: Unread, document: Document): string {
  if (!rest) return '';
  const lines = linesOf(document);
  const from = `From line ${grouped(positionAt(lines, rest.start).line + 1)} on nothing is checked or listed.`;
  const {text} = document;
  if (rest.why === 'length') {
    const most = grouped(usualSizes.text);
    return `This text is too large: it has ${grouped(text.length)} characters, and no more than ${most} are read. ${from}`;
  }
  const count = grouped(lines.count);
  if (rest.why === 'effort') return `This text is too intricate to be read to the end of its ${count} lines. ${from}`;
  return `This text is too large: it has ${count} lines, and no more than ${grouped(usualSizes.lines)} are read. ${from}`;
}

function partWords({parts}: Unread): string {
  if (parts.length === 0) return '';
  const where = parts.length === 1 ? 'One section' : `${grouped(parts.length)} sections`;
  return `${where} of this text cannot be read in full: something in there nests too deep, or goes on for too long.`;
}

const mostPlaces = 5;

function placesOf({rest, parts}: Unread): readonly Related[] {
  const place = ({start}: Span, message: string): Related => ({at: {start, end: start}, message});
  const read = parts.slice(0, mostPlaces).map(part => place(part, 'Not read in full'));
  return rest ? [...read, place(rest, 'From here on nothing is read')] : read;
}
