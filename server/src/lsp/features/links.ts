/** Document links to other files: stories that are defined there, and the files themselves. */
import type {DocumentLink, DocumentLinkParams} from 'vscode-languageserver';
import {linksOf} from '../../core/features/links.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import type {Feature} from '../feature.ts';

export const documentLinks: Feature = {
  capability: () => ({documentLinkProvider: {}}),
  serve: session => session.connection.onDocumentLinks(answering(session, 'textDocument/documentLink', null, links)),
};

function* links({document, range, session}: Asked<DocumentLinkParams>): Work<DocumentLink[]> {
  const found = yield* linksOf(document, session.workspace.now().documents);
  return found.map(({span, target: {path, at}, title}) => {
    const line = at ? `#L${range(at.span, at.document).start.line + 1}` : '';
    return {range: range(span), target: `${path}${line}`, tooltip: title};
  });
}
