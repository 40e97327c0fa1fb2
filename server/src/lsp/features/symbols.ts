/** Symbols: of a document as a tree, of the workspace as a list; headings are left to editors that list them anyway. */
import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import {type FoundSymbol, type PlanSymbol, symbolSteps, symbolsMatching} from '../../core/features/symbols.ts';
import type {Settings} from '../../core/settings.ts';
import {each} from '../../core/steps.ts';
import {type Asked, answering, type Work} from '../answer.ts';
import {toRange} from '../convert.ts';
import type {Feature} from '../feature.ts';
import {guarded} from '../guard.ts';
import type {Session} from '../session.ts';
import {sweep} from '../sweep.ts';

export const symbols: Feature = {
  capability: () => ({documentSymbolProvider: {label: 'Sprintdown'}, workspaceSymbolProvider: true}),
  serve: session => {
    const {connection} = session;
    connection.onDocumentSymbol(answering(session, 'textDocument/documentSymbol', null, documentSymbols));
    const found = (params: WorkspaceSymbolParams, token: CancellationToken) =>
      sweep(workspaceSymbols(session, params), token);
    connection.onWorkspaceSymbol(guarded(connection.console, 'workspace/symbol', found));
  },
};

const kinds: Readonly<Record<PlanSymbol['kind'], SymbolKind>> = {
  sprint: SymbolKind.Event,
  epic: SymbolKind.Module,
  story: SymbolKind.Interface,
  section: SymbolKind.Field,
};

/**
 * An editor shows the symbols of all its servers one below the other: where it lists the headings of Markdown already, a
 * second tree of nearly the same lines is noise, unless its user asks for it.
 */
function isWanted(session: Session, settings: Settings): boolean {
  const {'outline.symbols': wanted} = settings;
  return wanted === 'on' || (wanted === 'auto' && !session.abilities().options.markdown);
}

function* documentSymbols(asked: Asked<DocumentSymbolParams>): Work<DocumentSymbol[] | SymbolInformation[] | null> {
  const {document, session, settings, open} = asked;
  if (!isWanted(session, settings)) return null;
  const symbols = yield* symbolSteps(document);
  const tree = yield* each(symbols, symbol => toSymbol(asked, symbol));
  return session.abilities().nestsSymbols ? tree : tree.flatMap(symbol => flat(symbol, open.uri, ''));
}

function toSymbol(asked: Asked<DocumentSymbolParams>, symbol: PlanSymbol): DocumentSymbol {
  const {kind, name, detail, body, line, isOver, children} = symbol;
  return {
    name,
    detail,
    kind: kinds[kind],
    range: asked.range(body),
    selectionRange: asked.range(line),
    ...tagsOf(isOver),
    children: children.map(child => toSymbol(asked, child)),
  };
}

/** Editors strike through what is deprecated: dropped and done stories read well so. */
function tagsOf(isOver: boolean): {tags?: SymbolTag[]} {
  return isOver ? {tags: [SymbolTag.Deprecated]} : {};
}

function flat(
  {name, kind, range, children = []}: DocumentSymbol,
  uri: string,
  containerName: string,
): SymbolInformation[] {
  const own = {name, kind, location: {uri, range}, ...(containerName ? {containerName} : {})};
  return [own, ...children.flatMap(child => flat(child, uri, name))];
}

/** Nobody reads more. */
const most = 500;

/** One document in each step. */
function* workspaceSymbols(session: Session, {query}: WorkspaceSymbolParams): Work<SymbolInformation[]> {
  const {encoding, options} = session.abilities();
  const found: FoundSymbol[] = [];
  for (const document of session.workspace.now().documents.values()) {
    yield;
    found.push(...symbolsMatching(document, query).filter(({headed}) => !headed || !options.markdown));
    if (found.length >= most) break;
  }
  return found.slice(0, most).map(({kind, name, container, document, span, isOver}) => ({
    name,
    kind: kinds[kind],
    location: {uri: document.path, range: toRange(document, span, encoding)},
    ...(container ? {containerName: container} : {}),
    ...tagsOf(isOver),
  }));
}
