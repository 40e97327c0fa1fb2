/** Code lenses: places at once, their text and command when a lens comes into view. */
import {type CodeLens, type CodeLensParams, CodeLensRefreshRequest} from 'vscode-languageserver';
import {type LensPlace, lensKey, lensPlaces, lensText} from '../core/features/lenses.ts';
import type {NodeAddress} from '../protocol/requests.ts';
import {toRange} from './convert.ts';
import {guarded, guardedWork} from './guard.ts';
import {type Session, sameText} from './session.ts';

interface LensData {
  readonly uri: string;
  readonly serial: number;
  readonly kind: LensPlace['kind'];
  readonly nth: number;
}

/** Registers the handlers; the result asks the client to draw its lenses again. */
export function serveLenses(session: Session): () => void {
  const {connection, abilities} = session;
  connection.onCodeLens(guarded(connection.console, 'textDocument/codeLens', params => lensesOf(session, params)));
  connection.onCodeLensResolve(guarded(connection.console, 'codeLens/resolve', lens => resolve(session, lens)));
  return () => {
    if (!abilities().refreshesLenses) return;
    const refresh = () => connection.sendRequest(CodeLensRefreshRequest.type);
    guardedWork(connection.console, 'codeLens/refresh', refresh);
  };
}

async function lensesOf(session: Session, {textDocument}: CodeLensParams): Promise<CodeLens[]> {
  const settings = await session.settingsOf(textDocument.uri);
  const open = session.documents.get(textDocument.uri);
  if (!open || !settings['codeLens.enabled']) return [];
  const {uri, serial, document} = open;
  return lensPlaces(document).map(({at, kind, nth}) => ({
    range: toRange(document, at, session.abilities().encoding),
    data: {uri, serial, kind, nth} satisfies LensData,
  }));
}

function resolve(session: Session, lens: CodeLens): CodeLens {
  const {uri, serial, kind, nth} = lens.data as LensData;
  const {document} = sameText(session, uri, serial);
  const title = lensText(document, kind, nth) ?? '';
  const key = lensKey(document, kind, nth);
  const command = session.abilities().options.revealCommand;
  if (!command || key === null) return {...lens, command: {title, command: ''}};
  return {...lens, command: {title, command, arguments: [{uri, key} satisfies NodeAddress]}};
}
