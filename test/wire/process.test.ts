/** The server as a process: speaks over standard streams, ends when it is told to and when nobody is left. */
import assert from 'node:assert/strict';
import {type ChildProcess, fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {test} from 'node:test';
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const entry = join(import.meta.dirname, '../../server/src/lsp/node.ts');

/** A conversation that fails when the process ends in its middle. */
async function converse(child: ChildProcess, reader: MessageReader, writer: MessageWriter) {
  const early = exitOf(child).then(code => Promise.reject(new Error(`The server ended with ${code} before its time.`)));
  early.catch(() => {});
  return Promise.race([early, greet(reader, writer)]);
}

async function greet(reader: MessageReader, writer: MessageWriter) {
  const connection = createProtocolConnection(reader, writer);
  connection.listen();
  const capabilities = {textDocument: {diagnostic: {}}};
  await connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: null, capabilities});
  await connection.sendNotification('initialized', {});
  const textDocument = {uri: 'file:///a.md', languageId: 'markdown', version: 1, text: 'A 3 Ã— 4 grid\n'};
  await connection.sendNotification('textDocument/didOpen', {textDocument});
  const report: {items: object[]} = await connection.sendRequest('textDocument/diagnostic', {textDocument});
  assert.equal(report.items.length, 1);
  return connection;
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('over standard streams, to a proper end', async () => {
  const child = spawn(process.execPath, [entry, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
  const exit = exitOf(child);
  const connection = await converse(child, new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await exit, 0);
});

test('over the channel of a forked process', async () => {
  const child = fork(entry, ['--node-ipc'], {stdio: ['ignore', 'ignore', 'inherit', 'ipc']});
  const exit = exitOf(child);
  const connection = await converse(child, new IPCMessageReader(child), new IPCMessageWriter(child));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await exit, 0);
});

test('when the other end is gone, so is the server', async () => {
  const child = spawn(process.execPath, [entry, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
  const exit = exitOf(child);
  await converse(child, new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  child.stdin.end();
  assert.notEqual(await exit, null);
});
