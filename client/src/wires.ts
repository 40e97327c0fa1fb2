/** The client's end of our own wires: their types from the protocol. */
import type {CancellationToken} from 'vscode';
import type {BaseLanguageClient} from 'vscode-languageclient';
import type {Notification, Request} from '../../server/src/protocol/requests.ts';

export function ask<P, R>(
  client: BaseLanguageClient,
  wire: Request<P, R>,
  params: P,
  token?: CancellationToken,
): Promise<R> {
  // An absent token must not be handed on: it would count as a second parameter.
  return token ? client.sendRequest<R>(wire.method, params, token) : client.sendRequest<R>(wire.method, params);
}

export function onAsked<P, R>(
  client: BaseLanguageClient,
  wire: Request<P, R>,
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  client.onRequest<unknown, void>(wire.method, (params: P, token: CancellationToken) => answer(params, token));
}

export function onTold<P>(client: BaseLanguageClient, wire: Notification<P>, hear: (params: P) => void): void {
  client.onNotification(wire.method, hear);
}
