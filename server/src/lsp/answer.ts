/** Answers about open documents: guarded, for the very text that was asked about, in slices, ended when cancelled. */
import type {CancellationToken, Position, Range, TextDocumentIdentifier} from 'vscode-languageserver';
import type {Settings} from '../core/settings.ts';
import type {Span} from '../core/text/span.ts';
import {type Document, readingSteps, tellingSteps} from '../core/workspace/document.ts';
import {toOffset, toRange, toSpan} from './convert.ts';
import type {OpenDocument} from './documents.ts';
import {guarded} from './guard.ts';
import {type Session, sameText} from './session.ts';
import {nextTurn, sweep} from './sweep.ts';

/** What an answer is made from; places are told in the position encoding of the client. */
export interface Asked<P> {
  readonly params: P;
  readonly open: OpenDocument;
  readonly document: Document;
  readonly settings: Settings;
  /** Every document of the workspace that may hold a plan, and the one that was asked about. */
  readonly documents: readonly Document[];
  readonly session: Session;
  readonly offset: (position: Position) => number;
  readonly span: (range: Range) => Span;
  /** Of the document that was asked about, unless another one is named. */
  readonly range: (at: Span, document?: Document) => Range;
}

/** Long work: every `yield` is a point at which it may pause or stop. */
export type Work<R> = Generator<unknown, R, undefined>;

/** What takes no time may be given as it is. */
export type Answer<R> = R | Work<R>;

export interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** A handler of requests about a document; `none` answers for one that is not open. */
export function answering<P extends AboutDocument, R>(
  session: Session,
  method: string,
  none: R,
  work: (asked: Asked<P>) => Answer<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return guarded(session.connection.console, method, async (params: P, token: CancellationToken) => {
    const open = session.documents.get(params.textDocument.uri);
    return open ? await workOn(session, open, params, work, token) : none;
  });
}

/** What a lazy answer keeps in its `data` to be completed later, on the very text that it was made for. */
export interface LazyData {
  readonly uri: string;
  readonly serial: number;
}

/** A handler that completes an answer given earlier; refuses when the text is another one by now. */
export function completing<T extends {data?: unknown}, D extends LazyData>(
  session: Session,
  method: string,
  work: (asked: Asked<D>, item: T) => Answer<T>,
): (item: T, token: CancellationToken) => Promise<T> {
  return guarded(session.connection.console, method, async (item: T, token: CancellationToken) => {
    const data = item.data as D;
    const open = sameText(session, data.uri, data.serial);
    return await workOn(session, open, data, (asked: Asked<D>) => work(asked, item), token);
  });
}

export function lazyData({uri, serial}: OpenDocument): LazyData {
  return {uri, serial};
}

/** Positions in the question and in the answer are those of the text that was open when it came: no other will do. */
async function workOn<P, R>(
  session: Session,
  open: OpenDocument,
  params: P,
  work: (asked: Asked<P>) => Answer<R>,
  token: CancellationToken,
): Promise<R> {
  const settings = await session.settingsOf(open.uri);
  // Whoever types on has cancelled this by now, or has sent the next text.
  await nextTurn();
  const {encoding} = session.abilities();
  const {document} = open;
  sameText(session, open.uri, open.serial);
  const asked: Asked<P> = {
    params,
    open,
    document,
    settings,
    documents: documentsWith(session, document),
    session,
    offset: position => toOffset(document, position, encoding),
    span: range => toSpan(document, range, encoding),
    range: (at, other = document) => toRange(other, at, encoding),
  };
  const answer = await sweep(working(asked, work), token);
  sameText(session, open.uri, open.serial);
  return answer;
}

/** The document is read in steps of its own: what it is asked then is known, as a rule. */
function* working<P, R>(asked: Asked<P>, work: (asked: Asked<P>) => Answer<R>): Work<R> {
  yield;
  yield* readingSteps(asked.document);
  yield* tellingSteps(asked.document);
  const answer = work(asked);
  return isWork(answer) ? yield* answer : answer;
}

function isWork<R>(answer: Answer<R>): answer is Work<R> {
  return typeof answer === 'object' && answer !== null && 'next' in answer && Symbol.iterator in answer;
}

/** Shown without workspace, a document is all there is. */
function documentsWith(session: Session, document: Document): readonly Document[] {
  const {documents} = session.workspace.now();
  return documents.has(document.path) ? [...documents.values()] : [document, ...documents.values()];
}
