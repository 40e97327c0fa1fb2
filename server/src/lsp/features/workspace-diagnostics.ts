/** Diagnostics of the plans that nobody has opened, for clients that pull: answered when there is something new to tell. */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import {checkDocument} from '../../core/rules/check.ts';
import type {Settings} from '../../core/settings.ts';
import type {Document} from '../../core/workspace/document.ts';
import {toDiagnostic} from '../convert.ts';
import type {Feature} from '../feature.ts';
import {guarded, guardedStep} from '../guard.ts';
import {startWork, told} from '../progress.ts';
import type {Session} from '../session.ts';
import {cancelled, sweep} from '../sweep.ts';

export const workspaceDiagnostics: Feature = {
  serve: session => {
    const {connection} = session;
    const changes = createChanges(session);
    const answer = (params: WorkspaceDiagnosticParams, token: CancellationToken) => {
      const {partialResultToken: part} = params;
      const stream: Stream =
        part === undefined
          ? undefined
          : items => void connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, part, {items});
      return report(session, changes, params, token, stream);
    };
    // By its bare type: the handler of its own takes the tokens of progress and of results away.
    const type = WorkspaceDiagnosticRequest.type;
    connection.onRequest(type, guarded(connection.console, type.method, answer));
  },
};

/** Takes reports as they are made; absent: all come at the end. */
type Stream = ((reports: WorkspaceDocumentDiagnosticReport[]) => void) | undefined;

/**
 * Clients ask again as soon as they are answered: the question is held open until something is different from what they
 * know, so that nothing is asked and nothing computed while nothing happens.
 */
async function report(
  session: Session,
  changes: Changes,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  stream: Stream,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(params.previousResultIds.map(({uri, value}) => [uri, value]));
  for (;;) {
    const seen = changes.count();
    const closed = await closedPlans(session);
    const work = checkingAll(session, closed, known, stream);
    const start = () => startWork(session, 'Checking plans', params.workDoneToken);
    // What is looked at again at every change is no news.
    const reports = await sweep(known.size === 0 ? told(work, closed.length, start) : work, token);
    const news = [...reports, ...withdrawn(closed, known)];
    if (news.length > 0 || (stream && known.size === 0 && closed.length > 0)) return {items: news};
    await changes.after(seen, token);
    if (token.isCancellationRequested) throw cancelled();
  }
}

interface ClosedPlan {
  readonly document: Document;
  readonly settings: Settings;
}

/** Documents that are not open and whose settings ask for their problems. */
async function closedPlans(session: Session): Promise<readonly ClosedPlan[]> {
  const documents = [...session.workspace.now().documents.values()].filter(({path}) => !session.documents.get(path));
  const settings = await Promise.all(documents.map(({path}) => session.settingsOf(path)));
  return documents
    .map((document, i) => ({document, settings: settings[i] as Settings}))
    .filter(({settings: own}) => own['diagnostics.workspace']);
}

/** Reports that are sent at one time, where they are sent before the end. */
const batch = 32;

/** One document in each step; gives what is not known yet, or what of it was not streamed. */
function* checkingAll(
  session: Session,
  closed: readonly ClosedPlan[],
  known: ReadonlyMap<string, string>,
  stream: Stream,
): Generator<Document, readonly WorkspaceDocumentDiagnosticReport[], undefined> {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const {document, settings} of closed) {
    yield document;
    const check = () => checkDocument(document, settings, session.workspace.now());
    const findings = guardedStep(session.connection.console, document.path, check) ?? [];
    const items = findings.map(each => toDiagnostic(document, each, session.abilities().encoding));
    const resultId = resultOf(items);
    if ((known.get(document.path) ?? none) === resultId) continue;
    reports.push({kind: DocumentDiagnosticReportKind.Full, uri: document.path, version: null, resultId, items});
    if (!stream || reports.length < batch) continue;
    stream(reports.splice(0));
  }
  return reports;
}

/** Plans that are gone, or open by now: the client asks for those by themselves. */
function withdrawn(
  closed: readonly ClosedPlan[],
  known: ReadonlyMap<string, string>,
): readonly WorkspaceDocumentDiagnosticReport[] {
  const here = new Set(closed.map(({document}) => document.path));
  return [...known]
    .filter(([uri, resultId]) => !here.has(uri) && resultId !== none)
    .map(([uri]) => ({kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: none, items: []}));
}

/** The result of a plan without problems, and of one that is gone. */
const none = 'none';

/** A name for what is told of a plan: the same for the same, whichever process tells it (FNV-1a). */
function resultOf(items: readonly Diagnostic[]): string {
  if (items.length === 0) return none;
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(items)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `${items.length}.${(hash >>> 0).toString(36)}`;
}

/** Changes of the workspace, counted; whoever waits is woken when they come to rest. */
interface Changes {
  readonly count: () => number;
  /** Ends when there were changes since a count, or when cancelled. */
  readonly after: (count: number, token: CancellationToken) => Promise<void>;
}

/** While somebody types, the other plans are not checked at every stroke. */
const calmMilliseconds = 500;

function createChanges(session: Session): Changes {
  let count = 0;
  let calm: NodeJS.Timeout | undefined;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of waiting) each();
    waiting.clear();
  };
  const changed = () => {
    count++;
    clearTimeout(calm);
    if (waiting.size > 0) calm = setTimeout(wake, calmMilliseconds);
  };
  session.onDidChangeSettings(changed);
  session.index.onDidChange(uris => uris.length > 0 && changed());
  session.documents.onDidChangeContent(changed);
  session.documents.onDidClose(changed);
  session.onShutdown(() => clearTimeout(calm));
  return {
    count: () => count,
    after: async (seen, token) => {
      await new Promise<void>(resolve => {
        token.onCancellationRequested(() => {
          waiting.delete(resolve);
          resolve();
        });
        waiting.add(resolve);
        if (count !== seen) calm = setTimeout(wake, calmMilliseconds);
      });
    },
  };
}
