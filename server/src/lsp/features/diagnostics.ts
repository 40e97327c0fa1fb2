/** Diagnostics: answered to clients that pull, pushed to those that do not; never both. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type {Settings} from '../../core/settings.ts';
import {toDiagnostic} from '../convert.ts';
import type {OpenDocument} from '../documents.ts';
import type {Feature} from '../feature.ts';
import {guarded, guardedWork} from '../guard.ts';
import {checking, type Session} from '../session.ts';
import {cancelled, nextTurn, sweep} from '../sweep.ts';

export const diagnostics: Feature = {
  capability: ({pullsDiagnostics}) =>
    pullsDiagnostics
      ? {diagnosticProvider: {identifier: 'sprintdown', interFileDependencies: false, workspaceDiagnostics: false}}
      : {},
  serve: session => {
    const {connection, abilities} = session;
    const pace = createPace();
    const push = servePush(session, pace);
    const answer = (params: DocumentDiagnosticParams, token: CancellationToken) => report(session, pace, params, token);
    connection.languages.diagnostics.on(guarded(connection.console, 'textDocument/diagnostic', answer));
    session.onDidChangeSettings(() => {
      if (!abilities().pullsDiagnostics) session.documents.all().forEach(push);
      else if (abilities().refreshesDiagnostics) connection.languages.diagnostics.refresh();
    });
  },
};

/** Pushes what is open as it changes; the result pushes one document again. */
function servePush(session: Session, pace: Pace): (open: OpenDocument) => void {
  const {connection, documents, abilities} = session;
  const running = new Map<string, CancellationTokenSource>();
  const stop = (uri: string) => {
    running.get(uri)?.cancel();
    running.delete(uri);
  };
  const push = (open: OpenDocument) => {
    if (abilities().pullsDiagnostics) return;
    stop(open.uri);
    const source = new CancellationTokenSource();
    running.set(open.uri, source);
    guardedWork(connection.console, 'publishDiagnostics', () => publish(session, pace, open, source.token));
  };
  documents.onDidChangeContent(({document}) => push(document));
  documents.onDidClose(({document}) => {
    stop(document.uri);
    if (!abilities().pullsDiagnostics) void connection.sendDiagnostics({uri: document.uri, diagnostics: []});
  });
  return push;
}

async function publish(session: Session, pace: Pace, open: OpenDocument, token: CancellationToken): Promise<void> {
  await pace.rest();
  const settings = await session.settingsOf(open.uri);
  const findings = await pace.timed(() => sweep(checking(session, open.document, settings), token));
  if (token.isCancellationRequested) throw cancelled();
  const diagnostics = findings.map(each => toDiagnostic(open.document, each, session.abilities().encoding));
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
  await pace.rest();
  const open = session.documents.get(uri);
  if (!open) return {kind: DocumentDiagnosticReportKind.Full, items: []};
  const resultId = `${open.serial}.${settingsSerial(settings)}`;
  if (params.previousResultId === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId};
  const findings = await pace.timed(() => sweep(checking(session, open.document, settings), token));
  const items = findings.map(each => toDiagnostic(open.document, each, session.abilities().encoding));
  return {kind: DocumentDiagnosticReportKind.Full, resultId, items};
}

/** Keeps checks apart by the time that the last one took: slow texts are not checked at every stroke in the queue. */
interface Pace {
  /** Lets the changes that are already under way come in, so that of many in a row only the last is checked. */
  readonly rest: () => Promise<void>;
  readonly timed: <T>(work: () => Promise<T>) => Promise<T>;
}

const longestRest = 250;

function createPace(): Pace {
  let last = 0;
  let ended = 0;
  return {
    rest: () => {
      // A stroke after a pause is checked at once.
      const wait = Math.min(last, longestRest) - (performance.now() - ended);
      return wait < 1 ? nextTurn() : new Promise(resolve => setTimeout(resolve, wait));
    },
    timed: async work => {
      const start = performance.now();
      const result = await work();
      ended = performance.now();
      last = ended - start;
      return result;
    },
  };
}

const serials = new WeakMap<Settings, number>();
let lastSerial = 0;

/** A number for each settings value: findings depend on the text and on it, and on nothing else. */
function settingsSerial(settings: Settings): number {
  const serial = serials.get(settings) ?? ++lastSerial;
  serials.set(settings, serial);
  return serial;
}
