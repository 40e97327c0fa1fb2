/** Hover: the card of what stands at a position. */
import {type Hover, type HoverParams, MarkupKind} from 'vscode-languageserver';
import {plainText} from '../../core/features/cards.ts';
import {noLink} from '../../core/features/claim-card.ts';
import {hoverAt, lineLink} from '../../core/features/hover.ts';
import {hoverSettings} from '../../core/features/settings-help.ts';
import {teamChartSettings} from '../../core/history/team-settings.ts';
import {isSettingsFile} from '../../core/rules/settings-findings.ts';
import {type Asked, answering} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {today} from '../today.ts';

export const hover: Feature = {
  capability: () => ({hoverProvider: true}),
  serve: session => session.connection.onHover(answering(session, 'textDocument/hover', null, hoverOf)),
};

/** A client that shows no Markdown gets the words of the card, without links. */
function hoverOf({document, documents, settings, offset, params, range, session}: Asked<HoverParams>): Hover | null {
  const {markdownHovers} = session.abilities();
  const link = markdownHovers ? lineLink : noLink;
  const found = isSettingsFile(document.path)
    ? hoverSettings(document.text, offset(params.position))
    : hoverAt(document, offset(params.position), {
        documents,
        link,
        today: today(),
        charts: teamChartSettings(settings),
      });
  if (!found) return null;
  const contents = markdownHovers
    ? {kind: MarkupKind.Markdown, value: found.text}
    : {kind: MarkupKind.PlainText, value: plainText(found.text)};
  return {range: range(found.span), contents};
}
