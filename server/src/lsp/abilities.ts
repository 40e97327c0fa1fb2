/** What this client can do, read once from `initialize`; without a word from it, the least is assumed. */
import type {InitializeParams} from 'vscode-languageserver';
import type {ClientOptions} from '../protocol/requests.ts';
import type {Encoding} from './convert.ts';

export interface Abilities {
  readonly encoding: Encoding;
  /** Asks for diagnostics by itself: they are then not pushed as well. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesTokens: boolean;
  /** Understands edits that name the version they were made for. */
  readonly versionedEdits: boolean;
  /** Takes code actions without their edit and asks for it later. */
  readonly resolvesEdits: boolean;
  /** Takes the whole definition beside its name, and marks the name that leads to it. */
  readonly linksDefinitions: boolean;
  readonly preparesRename: boolean;
  readonly markdownHovers: boolean;
  /** Takes completions with stops to fill in. */
  readonly snippets: boolean;
  /** Shows symbols as a tree. */
  readonly nestsSymbols: boolean;
  readonly configuration: boolean;
  readonly tellsConfigurationChanges: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Shows progress of work that it did not ask for. */
  readonly showsProgress: boolean;
  readonly folders: readonly string[];
  readonly options: ClientOptions;
}

export const leastAbilities: Abilities = {
  encoding: 'utf-16',
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
  refreshesLenses: false,
  refreshesInlayHints: false,
  refreshesTokens: false,
  versionedEdits: false,
  resolvesEdits: false,
  linksDefinitions: false,
  preparesRename: false,
  markdownHovers: false,
  snippets: false,
  nestsSymbols: false,
  configuration: false,
  tellsConfigurationChanges: false,
  watchesFiles: false,
  workspaceFolders: false,
  showsProgress: false,
  folders: [],
  options: {},
};

const encodings: readonly string[] = ['utf-16', 'utf-8'] satisfies Encoding[];

export function readAbilities(params: InitializeParams): Abilities {
  const {textDocument, workspace, general, window} = params.capabilities;
  const encoding = general?.positionEncodings?.find(each => encodings.includes(each)) ?? 'utf-16';
  return {
    encoding: encoding as Encoding,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    tellsConfigurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    folders: (params.workspaceFolders ?? []).map(folder => folder.uri),
    options: readOptions(params.initializationOptions),
  };
}

function readOptions(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const {plans, files, trusted, markdown, formats} = value as Record<string, unknown>;
  return {
    plans: plans === true,
    files: files === true,
    trusted: trusted === true,
    markdown: markdown === true,
    formats: formats !== false,
    ...commandsOf(value as Record<string, unknown>),
  };
}

function commandsOf(value: Record<string, unknown>): Partial<ClientOptions> {
  const names = ['revealCommand', 'moveCommand', 'burndownCommand'] as const satisfies readonly (keyof ClientOptions)[];
  return Object.fromEntries(names.flatMap(name => (typeof value[name] === 'string' ? [[name, value[name]]] : [])));
}
