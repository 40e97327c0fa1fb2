/** Diagnostics: answered to clients that pull, pushed to those that do not; never both. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type {Finding} from '../../core/rules/check.ts';
import {toDiagnostic} from '../convert.ts';
import type {OpenDocument} from '../documents.ts';
import type {Feature} from '../feature.ts';
import {guarded, guardedWork} from '../guard.ts';
import {checking, type Session} from '../session.ts';
import {cancelled, nextTurn, sweep} from '../sweep.ts';

export const diagnostics: Feature = {
  capability: ({pullsDiagnostics}) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'sprintdown',
            interFileDependencies: true,
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {},
  serve: session => {
    const {connection, abilities} = session;
    const pace = createPace();
    const push = servePush(session, pace);
    session.documents.onDidClose(({document}) => pace.forget(document.uri));
    const answer = (params: DocumentDiagnosticParams, token: CancellationToken) => report(session, pace, params, token);
    connection.languages.diagnostics.on(guarded(connection.console, 'textDocument/diagnostic', answer));
    const renew = () => {
      if (!abilities().pullsDiagnostics) session.documents.all().forEach(push);
      else if (abilities().refreshesDiagnostics) connection.languages.diagnostics.refresh();
    };
    session.onDidChangeSettings(renew);
    let behind = false;
    session.index.onDidChange(uris => {
      behind ||= uris.length > 0;
      // Once at the end of a search, not after each of its steps.
      if (!behind || session.index.state().running) return;
      behind = false;
      renew();
    });
  },
};

/** Pushes what is open as it changes; the result pushes one document again. */
function servePush(session: Session, pace: Pace): (open: OpenDocument) => void {
  const {connection, documents, abilities} = session;
  const running = new Map<string, CancellationTokenSource>();
  /** What the client was told last, by URI. */
  const told = new Map<string, string>();
  const stop = (uri: string) => {
    running.get(uri)?.cancel();
    running.delete(uri);
  };
  const push = (open: OpenDocument) => {
    if (abilities().pullsDiagnostics) return;
    stop(open.uri);
    const source = new CancellationTokenSource();
    running.set(open.uri, source);
    guardedWork(connection.console, 'publishDiagnostics', () => publish(session, pace, open, told, source.token));
  };
  // What one document says is held against the others.
  documents.onDidChangeContent(({document}) => {
    push(document);
    for (const other of documents.all()) if (other !== document) push(other);
  });
  documents.onDidClose(({document}) => {
    stop(document.uri);
    told.delete(document.uri);
    if (!abilities().pullsDiagnostics) void connection.sendDiagnostics({uri: document.uri, diagnostics: []});
  });
  return push;
}

async function publish(
  session: Session,
  pace: Pace,
  open: OpenDocument,
  told: Map<string, string>,
  token: CancellationToken,
): Promise<void> {
  await pace.rest(open.uri);
  const settings = await session.settingsOf(open.uri);
  const findings = await pace.timed(open.uri, () => sweep(checking(session, open.document, settings), token));
  if (token.isCancellationRequested) throw cancelled();
  const diagnostics = findings.map(each => toDiagnostic(open.document, each, session.abilities().encoding));
  const now = `${open.version} ${JSON.stringify(diagnostics)}`;
  if (told.get(open.uri) === now) return;
  told.set(open.uri, now);
  await session.connection.sendDiagnostics({uri: open.uri, version: open.version, diagnostics});
}

async function report(
  session: Session,
  pace: Pace,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const uri = params.textDocument.uri;
  const settings = await session.settingsOf(uri);
  await pace.rest(uri);
  const open = session.documents.get(uri);
  if (!open) return {kind: DocumentDiagnosticReportKind.Full, items: []};
  const findings = await pace.timed(uri, () => sweep(checking(session, open.document, settings), token));
  const resultId = `${open.serial}.${serialOf(findings)}`;
  if (params.previousResultId === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId};
  const items = findings.map(each => toDiagnostic(open.document, each, session.abilities().encoding));
  return {kind: DocumentDiagnosticReportKind.Full, resultId, items};
}

/** Keeps checks apart by the time that the last one took: slow texts are not checked at every stroke in the queue. */
interface Pace {
  /** Lets the changes that are already under way come in, so that of many in a row only the last is checked. */
  readonly rest: (uri: string) => Promise<void>;
  readonly timed: <T>(uri: string, work: () => Promise<T>) => Promise<T>;
  readonly forget: (uri: string) => void;
}

/** In milliseconds: what is checked within a frame of the screen needs no rest. */
const unfelt = 16;
const longestRest = 250;

function createPace(): Pace {
  /** Of the last check of a document that was felt, by URI: what it took, and when it ended. */
  const slow = new Map<string, {readonly took: number; readonly ended: number}>();
  return {
    rest: uri => {
      const last = slow.get(uri);
      // A stroke after a pause is checked at once.
      const wait = last ? Math.min(last.took, longestRest) - (performance.now() - last.ended) : 0;
      return wait < 1 ? nextTurn() : new Promise(resolve => setTimeout(resolve, wait));
    },
    timed: async (uri, work) => {
      const start = performance.now();
      const result = await work();
      const ended = performance.now();
      if (ended - start > unfelt) slow.set(uri, {took: ended - start, ended});
      else slow.delete(uri);
      return result;
    },
    forget: uri => void slow.delete(uri),
  };
}

const serials = new WeakMap<readonly Finding[], number>();
let lastSerial = 0;

/** A number for each list of findings: the check gives the same one as long as neither it nor the others changed. */
function serialOf(findings: readonly Finding[]): number {
  const serial = serials.get(findings) ?? ++lastSerial;
  serials.set(findings, serial);
  return serial;
}
