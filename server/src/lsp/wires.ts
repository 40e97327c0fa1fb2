/** The server's end of our own wires: their types from the protocol, their guard from here. */
import type {CancellationToken, Connection} from 'vscode-languageserver';
import type {Notification, Request} from '../protocol/requests.ts';
import {guarded} from './guard.ts';

export function onRequest<P, R>(
  connection: Connection,
  wire: Request<P, R>,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  const guard = guarded(connection.console, wire.method, handler);
  connection.onRequest<unknown, void>(wire.method, (params: P, token: CancellationToken) => guard(params, token));
}

export function onTold<P>(connection: Connection, wire: Notification<P>, hear: (params: P) => void): void {
  connection.onNotification(wire.method, guarded(connection.console, wire.method, hear));
}

export function ask<P, R>(
  connection: Connection,
  wire: Request<P, R>,
  params: P,
  token: CancellationToken,
): Promise<R> {
  return connection.sendRequest<R>(wire.method, params, token);
}

export function tell<P>(connection: Connection, wire: Notification<P>, params: P): void {
  void connection.sendNotification(wire.method, params);
}
