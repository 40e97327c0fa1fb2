/** A client of a language server that runs as a process of its own and speaks over standard streams. */
import {spawn} from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {atEnd} from '../host/lifetime.ts';

export interface Client {
  readonly connection: ProtocolConnection;
  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  readonly started: number;
  readonly open: (uri: string, text: string) => Promise<void>;
  readonly change: (uri: string, range: Range, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly end: () => Promise<void>;
}

export interface Start {
  readonly program: string;
  readonly args?: readonly string[];
  readonly options?: object;
  readonly env?: Readonly<Record<string, string>>;
  /** What the server asks of its client before it does anything. */
  readonly serve?: (connection: ProtocolConnection) => void;
}

const capabilities = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {
    diagnostic: {relatedDocumentSupport: true},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    codeAction: {resolveSupport: {properties: ['edit']}, dataSupport: true},
    hover: {contentFormat: ['markdown' as const]},
  },
};

export async function startServer(start: Start): Promise<Client> {
  const {options = {}, serve} = start;
  const begin = performance.now();
  const {child, ended} = spawnServer(start);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  serve?.(connection);
  connection.listen();
  const params = {processId: process.pid, rootUri: null, capabilities, initializationOptions: options};
  await connection.sendRequest(InitializeRequest.type, params);
  const started = performance.now() - begin;
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  const versionOf = (uri: string) => {
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return version;
  };
  return {
    connection,
    started,
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId: 'markdown', version: versionOf(uri), text},
      }),
    change: (uri, range, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version: versionOf(uri)},
        contentChanges: [{range, text}],
      }),
    close: uri => connection.sendNotification('textDocument/didClose', {textDocument: {uri}}),
    diagnostics: async uri => {
      const report: {readonly items?: readonly Diagnostic[]} = await connection.sendRequest('textDocument/diagnostic', {
        textDocument: {uri},
      });
      return report.items ?? [];
    },
    end: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

function spawnServer({program, args = ['--stdio'], env = {}}: Start) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, ...env},
  });
  atEnd(() => child.kill());
  return {child, ended: new Promise(resolve => child.once('exit', resolve))};
}

/** The position of an offset in a text whose lines end with a line feed. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return {line: before.split('\n').length - 1, character: offset - start};
}
