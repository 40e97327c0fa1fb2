/** Formatting of a document, of a range, and after Enter; clients whose users format Markdown otherwise are not offered it. */
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import {continueList} from '../../core/features/continue-list.ts';
import {formatPlan} from '../../core/features/formatting.ts';
import type {Span} from '../../core/text/span.ts';
import {type Asked, answering} from '../answer.ts';
import {toEdits} from '../convert.ts';
import type {Feature} from '../feature.ts';

export const formatting: Feature = {
  capability: ({options}) => ({
    ...(options.formats === false ? {} : {documentFormattingProvider: true, documentRangeFormattingProvider: true}),
    documentOnTypeFormattingProvider: {firstTriggerCharacter: '\n'},
  }),
  serve: session => {
    const {connection} = session;
    connection.onDocumentFormatting(answering(session, 'textDocument/formatting', [], formatted));
    connection.onDocumentRangeFormatting(answering(session, 'textDocument/rangeFormatting', [], formattedIn));
    connection.onDocumentOnTypeFormatting(answering(session, 'textDocument/onTypeFormatting', [], continued));
  },
};

function formatted(asked: Asked<DocumentFormattingParams>): TextEdit[] {
  return editsIn(asked, {start: 0, end: asked.document.text.length});
}

function formattedIn(asked: Asked<DocumentRangeFormattingParams>): TextEdit[] {
  return editsIn(asked, asked.span(asked.params.range));
}

function editsIn({document, session}: Asked<unknown>, within: Span): TextEdit[] {
  return toEdits(document, formatPlan(document, within), session.abilities().encoding);
}

function continued({document, params, offset, session}: Asked<DocumentOnTypeFormattingParams>): TextEdit[] {
  return toEdits(document, continueList(document, offset(params.position)), session.abilities().encoding);
}
