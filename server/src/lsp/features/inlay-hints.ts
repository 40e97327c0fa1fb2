/** Inlay hints: totals and what is left of a capacity, in the part of the text that is looked at. */
import {type InlayHint, type InlayHintParams, InlayHintRefreshRequest} from 'vscode-languageserver';
import {inlayHints as hintsIn} from '../../core/features/inlay-hints.ts';
import {type Asked, answering} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {refreshWithSettings} from '../refresh.ts';

export const inlayHints: Feature = {
  capability: () => ({inlayHintProvider: {resolveProvider: false}}),
  serve: session => {
    const {connection} = session;
    connection.languages.inlayHint.on(answering(session, 'textDocument/inlayHint', [], hintsOf));
    refreshWithSettings(
      session,
      'inlayHint/refresh',
      ({refreshesInlayHints}) => refreshesInlayHints,
      () => connection.sendRequest(InlayHintRefreshRequest.type),
    );
  },
};

function hintsOf({document, settings, params, span, range}: Asked<InlayHintParams>): InlayHint[] {
  if (!settings['inlayHints.enabled']) return [];
  return hintsIn(document, span(params.range)).map(({at, label, tooltip}) => ({
    position: range({start: at, end: at}).start,
    label,
    tooltip,
    paddingLeft: true,
  }));
}
