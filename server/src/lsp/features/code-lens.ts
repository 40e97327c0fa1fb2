/** Code lenses: places at once, their text and command when a lens comes into view. */
import {type CodeLens, type CodeLensParams, CodeLensRefreshRequest} from 'vscode-languageserver';
import {type LensPlace, lensKey, lensPlaces, lensText} from '../../core/features/lenses.ts';
import type {NodeAddress} from '../../protocol/requests.ts';
import {type Asked, answering, completing, type LazyData, lazyData} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {refreshWithSettings} from '../refresh.ts';

interface LensData extends LazyData {
  readonly kind: LensPlace['kind'];
  readonly nth: number;
}

export const codeLenses: Feature = {
  capability: () => ({codeLensProvider: {resolveProvider: true}}),
  serve: session => {
    const {connection} = session;
    connection.onCodeLens(answering(session, 'textDocument/codeLens', [], lensesOf));
    connection.onCodeLensResolve(completing(session, 'codeLens/resolve', resolve));
    refreshWithSettings(
      session,
      'codeLens/refresh',
      ({refreshesLenses}) => refreshesLenses,
      () => connection.sendRequest(CodeLensRefreshRequest.type),
    );
  },
};

function lensesOf({open, document, settings, range}: Asked<CodeLensParams>): CodeLens[] {
  if (!settings['codeLens.enabled']) return [];
  return lensPlaces(document).map(({at, kind, nth}) => ({
    range: range(at),
    data: {...lazyData(open), kind, nth} satisfies LensData,
  }));
}

function resolve({document, params, session}: Asked<LensData>, lens: CodeLens): CodeLens {
  const {uri, kind, nth} = params;
  const title = lensText(document, kind, nth) ?? '';
  const key = lensKey(document, kind, nth);
  const command = session.abilities().options.revealCommand;
  if (!command || key === null) return {...lens, command: {title, command: ''}};
  return {...lens, command: {title, command, arguments: [{uri, key} satisfies NodeAddress]}};
}
