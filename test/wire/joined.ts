/** A client and a server joined in memory, and the few words that the wire tests speak. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {HistoryDoor} from '../../server/src/lsp/burndown/door.ts';
import {noFiles} from '../../server/src/lsp/doors.ts';
import {createServer} from '../../server/src/lsp/server.ts';
import type {ClientOptions, Notification, Request} from '../../server/src/protocol/requests.ts';

/** Abilities of a client such as VS Code; tests take some away. */
export const able: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: {resolveSupport: {properties: ['edit']}, dataSupport: true},
    publishDiagnostics: {versionSupport: true, relatedInformation: true},
  },
  workspace: {workspaceEdit: {documentChanges: true}},
};

/** A client that is told diagnostics instead of asking for them. */
export const pushed: ClientCapabilities = {
  ...able,
  textDocument: {...able.textDocument, diagnostic: undefined as never},
};

export interface Joined {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  open(uri: string, text: string): void;
  /** Replaces the one occurrence of a text in an open document, as an incremental change. */
  replace(uri: string, what: string, by: string): void;
  close(uri: string): void;
  text(uri: string): string;
  version(uri: string): number;
  /** The diagnostics that are pushed for the present version of a document. */
  published(uri: string): Promise<readonly Diagnostic[]>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, at: Range, only?: readonly string[]): Promise<readonly CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  lenses(uri: string): Promise<readonly CodeLens[]>;
  ask<P, R>(wire: Request<P, R>, params: P): Promise<R>;
  answer<P, R>(wire: Request<P, R>, answer: (params: P) => R | Promise<R>): void;
  hear<P>(wire: Notification<P>, hear: (params: P) => void): void;
  end(): Promise<void>;
}

export interface JoinOptions {
  /** The recorded versions of plans, where the server is to have any. */
  readonly history?: HistoryDoor;
  readonly capabilities?: ClientCapabilities;
  readonly options?: ClientOptions;
  /** What the client answers to `workspace/configuration`. */
  readonly configuration?: () => unknown;
  readonly folders?: readonly string[];
  /** Called before `initialize`, to answer the server's requests from the start. */
  readonly before?: (connection: ProtocolConnection) => void;
}

export async function joined(options: JoinOptions = {}): Promise<Joined> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  createServer(server, noFiles, options.history ?? null);
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', () => [options.configuration?.() ?? null]);
  options.before?.(connection);
  const documents = documentWords(connection);
  const published = publishedWords(connection, documents.version, log);
  connection.listen();
  const folders = options.folders ?? [];
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map(uri => ({uri, name: uri})),
    capabilities: capabilitiesWith(options),
    initializationOptions: options.options,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    log,
    ...documents,
    published,
    ...questionWords(connection),
    end: async () => {
      await connection.sendRequest('shutdown');
      server.dispose();
      connection.dispose();
    },
  };
}

function capabilitiesWith({capabilities = able, configuration}: JoinOptions): ClientCapabilities {
  return configuration ? {...capabilities, workspace: {...capabilities.workspace, configuration: true}} : capabilities;
}

function documentWords(connection: ProtocolConnection) {
  const open = new Map<string, TextDocument>();
  const get = (uri: string) => {
    const document = open.get(uri);
    assert(document, `${uri} is not open`);
    return document;
  };
  return {
    open: (uri: string, text: string) => {
      open.set(uri, TextDocument.create(uri, 'markdown', 1, text));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri, languageId: 'markdown', version: 1, text},
      });
    },
    replace: (uri: string, what: string, by: string) => {
      const last = get(uri);
      const start = last.getText().indexOf(what);
      assert(start >= 0, `there is no ${JSON.stringify(what)}`);
      const range = {start: last.positionAt(start), end: last.positionAt(start + what.length)};
      const version = last.version + 1;
      const contentChanges = [{range, text: by}];
      open.set(uri, TextDocument.update(last, contentChanges, version));
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version},
        contentChanges,
      });
    },
    close: (uri: string) => {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}});
    },
    text: (uri: string) => get(uri).getText(),
    version: (uri: string) => get(uri).version,
  };
}

function publishedWords(connection: ProtocolConnection, version: (uri: string) => number, log: string[]) {
  const last = new Map<string, PublishDiagnosticsParams>();
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const each of waiting.splice(0)) each();
  };
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    const before = last.get(params.uri)?.version ?? 0;
    assert((params.version ?? before) >= before, 'diagnostics of an older text came later');
    last.set(params.uri, params);
    wake();
  });
  connection.onNotification(LogMessageNotification.type, ({message}) => {
    log.push(message);
    wake();
  });
  return async (uri: string): Promise<readonly Diagnostic[]> => {
    for (;;) {
      const params = last.get(uri);
      if (params && params.version === version(uri)) return params.diagnostics;
      // Nothing comes any more where the check itself failed.
      assert.doesNotMatch(log.join('\n'), /failed/);
      await new Promise<void>(resolve => waiting.push(resolve));
    }
  };
}

function questionWords(connection: ProtocolConnection) {
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: {uri},
      ...(previousResultId ? {previousResultId} : {}),
    });
  const diagnostics = async (uri: string) => {
    const report = await pull(uri);
    assert(report.kind === 'full');
    return report.items;
  };
  return {
    pull,
    diagnostics,
    actions: async (uri: string, range: Range, only?: readonly string[]) => {
      const context = {diagnostics: [...(await diagnostics(uri))], ...(only ? {only: [...only]} : {})};
      const params = {textDocument: {uri}, range, context};
      return ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    },
    resolve: (action: CodeAction) => connection.sendRequest(CodeActionResolveRequest.type, action),
    lenses: async (uri: string) => {
      const lenses = (await connection.sendRequest(CodeLensRequest.type, {textDocument: {uri}})) ?? [];
      return Promise.all(lenses.map(lens => connection.sendRequest(CodeLensResolveRequest.type, lens)));
    },
    ask: <P, R>(wire: Request<P, R>, params: P): Promise<R> => connection.sendRequest<R>(wire.method, params),
    answer: <P, R>(wire: Request<P, R>, answer: (params: P) => R | Promise<R>) => {
      connection.onRequest<unknown, void>(wire.method, (params: P) => answer(params));
    },
    hear: <P>(wire: Notification<P>, hear: (params: P) => void) => {
      connection.onNotification(wire.method, hear);
    },
  };
}

/** The text after an action's edits, which must be for its present version. */
export function applied(client: Joined, uri: string, action: CodeAction): string {
  const [change] = action.edit?.documentChanges ?? [];
  assert(change && 'textDocument' in change, 'the edit names no document');
  assert.deepEqual(change.textDocument, {uri, version: client.version(uri)});
  return withEdits(client.text(uri), change.edits as TextEdit[]);
}

export function withEdits(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('a:', 'markdown', 1, text), edits);
}

/** Where a text stands in a document. */
export function rangeOf(text: string, what: string): Range {
  const document = TextDocument.create('a:', 'markdown', 1, text);
  const start = text.indexOf(what);
  assert(start >= 0, `there is no ${JSON.stringify(what)}`);
  return {start: document.positionAt(start), end: document.positionAt(start + what.length)};
}

const examples = join(import.meta.dirname, '../../examples');

export function seed(name: string): string {
  return readFileSync(join(examples, name), 'utf8');
}
