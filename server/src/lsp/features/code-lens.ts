/** Code lenses: places at once, their text and command when a lens comes into view. */
import {type CodeLens, type CodeLensParams, CodeLensRefreshRequest} from 'vscode-languageserver';
import {
  type LensPlace,
  type LensUse,
  type LensWishes,
  lensKey,
  lensPlaces,
  lensText,
} from '../../core/features/lenses.ts';
import type {Settings} from '../../core/settings.ts';
import {each} from '../../core/steps.ts';
import type {NodeAddress} from '../../protocol/requests.ts';
import {type Asked, answering, completing, type LazyData, lazyData, type Work} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {refreshWithSettings} from '../refresh.ts';
import type {Session} from '../session.ts';

interface LensData extends LazyData {
  readonly kind: LensPlace['kind'];
  readonly nth: number;
  readonly use: LensUse;
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

function* lensesOf({open, document, settings, range, session}: Asked<CodeLensParams>): Work<CodeLens[]> {
  if (!settings['codeLens.enabled']) return [];
  return yield* each(lensPlaces(document, wishesOf(settings, session)), ({at, kind, nth, use}) => ({
    range: range(at),
    data: {...lazyData(open), kind, nth, use} satisfies LensData,
  }));
}

/** Lenses that only offer a command are absent where the client has none. */
function wishesOf(settings: Settings, session: Session): LensWishes {
  const {moveCommand, burndownCommand} = session.abilities().options;
  const commands = settings['codeLens.commands'];
  return {
    sprints: settings['codeLens.sprints'],
    epics: settings['codeLens.epics'],
    stories: settings['codeLens.stories'],
    move: commands && moveCommand !== undefined,
    burndown: commands && burndownCommand !== undefined,
  };
}

function resolve({document, params, session}: Asked<LensData>, lens: CodeLens): CodeLens {
  const {uri, kind, nth, use} = params;
  const {revealCommand, moveCommand, burndownCommand} = session.abilities().options;
  const title = titles[use] ?? lensText(document, kind, nth) ?? '';
  const key = lensKey(document, kind, nth);
  const command = {figures: revealCommand, move: moveCommand, burndown: burndownCommand}[use];
  if (!command || key === null) return {...lens, command: {title, command: ''}};
  return {...lens, command: {title, command, arguments: [{uri, key} satisfies NodeAddress]}};
}

const titles: Partial<Record<LensUse, string>> = {move: 'Move to…', burndown: 'Burndown'};
