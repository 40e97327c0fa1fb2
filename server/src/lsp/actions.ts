/** Code actions: quick fixes beside their diagnostics, and all safe fixes of a document at once. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {type QuickFix, quickFixes} from '../core/features/actions.ts';
import {fixAllEdits} from '../core/features/fix-all.ts';
import type {Finding} from '../core/rules/check.ts';
import type {TextEdit} from '../core/text/edit.ts';
import {toDiagnostic, toEdits, toSpan} from './convert.ts';
import type {OpenDocument} from './documents.ts';
import {guarded, stale} from './guard.ts';
import {checking, type Session, sameText} from './session.ts';
import {sweep} from './sweep.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.sprintdown`;

/** Enough to compute an action's edit later, on the very text that it was offered for. */
interface ActionData {
  readonly uri: string;
  readonly serial: number;
  /** Of a quick fix: which finding of the document, which of its fixes. Absent: fix all. */
  readonly finding?: number;
  readonly fix?: number;
}

export function serveActions(session: Session): void {
  const {connection} = session;
  const offered = (params: CodeActionParams, token: CancellationToken) => actionsAt(session, params, token);
  const resolved = (action: CodeAction, token: CancellationToken) => resolve(session, action, token);
  connection.onCodeAction(guarded(connection.console, 'textDocument/codeAction', offered));
  connection.onCodeActionResolve(guarded(connection.console, 'codeAction/resolve', resolved));
}

async function actionsAt(session: Session, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
  const open = session.documents.get(params.textDocument.uri);
  if (!open) return [];
  const settings = await session.settingsOf(open.uri);
  const findings = await sweep(checking(open.document, settings), token);
  const wants = (kind: string) =>
    params.context.only?.some(only => within(kind, only)) ?? kind === CodeActionKind.QuickFix;
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const at = toSpan(open.document, params.range, session.abilities().encoding);
    for (const each of quickFixes(findings, at)) actions.push(quickFixAction(session, open, findings, each, params));
  }
  if (wants(fixAllKind)) {
    const edits = fixAllEdits(open.document, settings);
    if (edits.length > 0) actions.push(withEdit(session, open, fixAll, {}, edits));
  }
  return actions;
}

/** Kinds are hierarchical: `source.fixAll.sprintdown` is within `source.fixAll`. */
function within(kind: string, only: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function quickFixAction(
  session: Session,
  open: OpenDocument,
  findings: readonly Finding[],
  {finding, fix, preferred}: QuickFix,
  params: CodeActionParams,
): CodeAction {
  const {encoding} = session.abilities();
  const diagnostic = known(toDiagnostic(open.document, finding, encoding), params.context.diagnostics);
  const data = {finding: findings.indexOf(finding), fix: finding.fixes?.indexOf(fix) ?? 0};
  const action = {title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: preferred};
  return withEdit(session, open, action, data, fix.edits);
}

const fixAll: CodeAction = {title: 'Fix all safe Sprintdown problems', kind: fixAllKind};

/** The client's own diagnostic where it sent it along: that is the one it ties the action to. */
function known(diagnostic: Diagnostic, context: readonly Diagnostic[]): Diagnostic {
  const {start, end} = diagnostic.range;
  const same = (other: Diagnostic) =>
    other.code === diagnostic.code &&
    other.range.start.line === start.line &&
    other.range.start.character === start.character &&
    other.range.end.line === end.line &&
    other.range.end.character === end.character;
  return context.find(same) ?? diagnostic;
}

function withEdit(
  session: Session,
  open: OpenDocument,
  action: CodeAction,
  data: Pick<ActionData, 'finding' | 'fix'>,
  edits: readonly TextEdit[],
): CodeAction {
  const {uri, serial} = open;
  if (session.abilities().resolvesEdits) return {...action, data: {uri, serial, ...data} satisfies ActionData};
  return {...action, edit: toWorkspaceEdit(session, open, edits)};
}

/** An edit names the version that it was made for, where the client understands that: a stale one is then refused. */
export function toWorkspaceEdit(session: Session, open: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const {encoding, versionedEdits} = session.abilities();
  const {uri, version, document} = open;
  const wire = toEdits(document, edits, encoding);
  if (!versionedEdits) return {changes: {[uri]: wire}};
  return {documentChanges: [{textDocument: {uri, version}, edits: wire}]};
}

async function resolve(session: Session, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  const data = action.data as ActionData;
  const settings = await session.settingsOf(data.uri);
  const open = sameText(session, data.uri, data.serial);
  const findings = await sweep(checking(open.document, settings), token);
  const edits = data.finding === undefined ? fixAllEdits(open.document, settings) : fixOf(findings, data)?.edits;
  if (!edits) throw stale(data.uri);
  return {...action, edit: toWorkspaceEdit(session, sameText(session, data.uri, data.serial), edits)};
}

function fixOf(findings: readonly Finding[], {finding, fix}: ActionData) {
  return findings[finding ?? -1]?.fixes?.[fix ?? -1];
}
