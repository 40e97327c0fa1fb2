/** Completion: what may stand at a position; what is said about an item is made when somebody looks at it. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import {completionsAt} from '../../core/features/completion/completion.ts';
import {type CompletionItem as Item, withoutStops} from '../../core/features/completion/item.ts';
import {offered} from '../../core/features/completion/most.ts';
import {cardNamed, lineLink} from '../../core/features/hover.ts';
import {completeSettings} from '../../core/features/settings-help.ts';
import {isSettingsFile} from '../../core/rules/settings-findings.ts';
import {type Asked, answering} from '../answer.ts';
import type {Feature} from '../feature.ts';
import {guarded} from '../guard.ts';
import type {Session} from '../session.ts';
import {today} from '../today.ts';

export const completion: Feature = {
  // Where a value begins, an id goes on, and ids that begin with a number sign.
  capability: () => ({completionProvider: {triggerCharacters: [' ', '-', '#'], resolveProvider: true}}),
  serve: session => {
    const {connection} = session;
    connection.onCompletion(answering(session, 'textDocument/completion', null, completions));
    const resolved = (item: CompletionItem) => resolve(session, item);
    connection.onCompletionResolve(guarded(connection.console, 'completionItem/resolve', resolved));
  },
};

interface ItemData {
  readonly uri: string;
  /** The key of the noun that the item names. */
  readonly names: string;
}

function completions(asked: Asked<CompletionParams>): CompletionItem[] | CompletionList | null {
  const {document, documents, settings, offset, params} = asked;
  if (isSettingsFile(document.path)) return settingsItems(asked);
  const {triggerKind, triggerCharacter} = params.context ?? {triggerKind: CompletionTriggerKind.Invoked};
  const invoked = triggerKind === CompletionTriggerKind.Invoked;
  const trigger = triggerCharacter === undefined ? {} : {trigger: triggerCharacter};
  const context = {documents, settings, today: today(), invoked, ...trigger};
  const at = offset(params.position);
  const found = completionsAt(document, at, context);
  if (found.length === 0) return null;
  const {items, more} = offered(document, at, found);
  const list = items.map((item, i) => toItem(asked, item, i));
  return more ? {isIncomplete: true, items: list} : list;
}

function settingsItems({document, offset, params, range}: Asked<CompletionParams>): CompletionItem[] {
  return completeSettings(document.text, offset(params.position)).map(({label, kind, detail, text, span}, nth) => ({
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    sortText: String(nth).padStart(5, '0'),
    textEdit: {range: range(span), newText: text},
    ...(detail ? {documentation: {kind: MarkupKind.Markdown, value: detail}} : {}),
  }));
}

const kinds: Readonly<Record<Item['kind'], CompletionItemKind>> = {
  story: CompletionItemKind.Reference,
  sprint: CompletionItemKind.Module,
  epic: CompletionItemKind.Class,
  status: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  person: CompletionItemKind.Constant,
  date: CompletionItemKind.Unit,
  section: CompletionItemKind.Struct,
  key: CompletionItemKind.Property,
  snippet: CompletionItemKind.Snippet,
};

/** Items come in the order in which they are to be shown. */
function toItem({open, range, session}: Asked<CompletionParams>, item: Item, nth: number): CompletionItem {
  const {snippets} = session.abilities();
  const asSnippet = item.snippet && snippets;
  const newText = item.snippet && !snippets ? withoutStops(item.text) : item.text;
  return {
    label: item.label,
    kind: kinds[item.kind],
    ...(item.detail ? {labelDetails: {description: item.detail}, detail: item.detail} : {}),
    ...(item.filter ? {filterText: item.filter} : {}),
    sortText: String(nth).padStart(5, '0'),
    textEdit: {range: range(item.span), newText},
    ...(asSnippet ? {insertTextFormat: InsertTextFormat.Snippet} : {}),
    ...(item.names ? {data: {uri: open.uri, names: item.names} satisfies ItemData} : {}),
  };
}

/** A list stays open while its text is typed on: the documentation is of the text as it is now. */
function resolve(session: Session, item: CompletionItem): CompletionItem {
  const value =
    item.insertTextFormat === InsertTextFormat.Snippet ? preview(item) : cardOf(session, item.data as ItemData);
  return value ? {...item, documentation: {kind: MarkupKind.Markdown, value}} : item;
}

function preview({textEdit}: CompletionItem): string | null {
  return textEdit ? `\`\`\`markdown\n${withoutStops(textEdit.newText)}\n\`\`\`` : null;
}

function cardOf(session: Session, data: ItemData | undefined): string | null {
  const document = data && session.documents.get(data.uri)?.document;
  if (!document) return null;
  const documents = [...session.workspace.now().documents.values()];
  return cardNamed(document, data.names, {documents, link: lineLink, today: today()});
}
