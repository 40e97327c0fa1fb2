/** Definition, references and highlights of the name at a position. */
import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import {highlightsAt, isDefinition, namedAt, referencesTo} from '../../core/features/navigation.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import type {Feature} from '../feature.ts';

export const navigation: Feature = {
  capability: () => ({definitionProvider: true, referencesProvider: true, documentHighlightProvider: true}),
  serve: session => {
    const {connection} = session;
    connection.onDefinition(answering(session, 'textDocument/definition', null, definitions));
    connection.onReferences(answering(session, 'textDocument/references', null, references));
    connection.onDocumentHighlight(answering(session, 'textDocument/documentHighlight', null, highlights));
  },
};

/** A client that knows no links gets places. */
function definitions(asked: Asked<TextDocumentPositionParams>): DefinitionLink[] | Location[] | null {
  const {document, documents, offset, params, range, session} = asked;
  const named = namedAt(document, offset(params.position), documents);
  if (!named) return null;
  const links = session.abilities().linksDefinitions;
  const originSelectionRange = range(named.name.span);
  return named.nouns.map(({document: other, at, body}) => {
    const targetUri = other.path;
    if (!links) return {uri: targetUri, range: range(at, other)};
    return {originSelectionRange, targetUri, targetRange: range(body, other), targetSelectionRange: range(at, other)};
  }) as DefinitionLink[] | Location[];
}

function* references(asked: Asked<ReferenceParams>): Work<Location[] | null> {
  const {document, documents, offset, params, range} = asked;
  const named = namedAt(document, offset(params.position), documents);
  if (!named) return null;
  const found = yield* referencesTo(document, named, documents);
  const wanted = params.context.includeDeclaration ? found : found.filter(place => !isDefinition(named, place));
  return wanted.map(place => ({uri: place.document.path, range: range(place.span, place.document)}));
}

function highlights(asked: Asked<TextDocumentPositionParams>): DocumentHighlight[] {
  const {document, documents, offset, params, range} = asked;
  const {Read, Write} = DocumentHighlightKind;
  return highlightsAt(document, offset(params.position), documents).map(({span, defines}) => ({
    range: range(span),
    kind: defines ? Write : Read,
  }));
}
