/** What the handlers of one connection share: the client, its open documents, the settings, the check of a document. */
import type {Connection, Event, FileEvent} from 'vscode-languageserver';
import {checkDocument, checkSteps, type Finding} from '../core/rules/check.ts';
import {isSettingsFile, settingsFindings} from '../core/rules/settings-findings.ts';
import type {Settings} from '../core/settings.ts';
import {backlogOf, type Document, readingSteps} from '../core/workspace/document.ts';
import type {Abilities} from './abilities.ts';
import type {HistoryDoor} from './burndown/door.ts';
import type {OpenDocument, OpenDocuments} from './documents.ts';
import {stale} from './guard.ts';
import type {Index} from './index.ts';
import type {KnownWorkspace} from './workspace.ts';

export interface Session {
  /** null where no git can be run. */
  readonly history: HistoryDoor | null;
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  /** Known from `initialize` on. */
  readonly abilities: () => Abilities;
  /** What holds for a document; the same value until the configuration changes. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly onDidChangeSettings: Event<void>;
  /** Files were created, changed or deleted; settings files are not among them. */
  readonly onDidChangeFiles: Event<readonly FileEvent[]>;
  readonly onDidChangeFolders: Event<void>;
  readonly onShutdown: Event<void>;
  /** All documents that are known, open and stored. */
  readonly workspace: KnownWorkspace;
  /** The files behind the workspace that nobody has opened. */
  readonly index: Index;
}

/** The check of one document, against the others as they are when it begins, as work that can be cancelled before. */
export function* checking(
  {workspace, index}: Pick<Session, 'workspace' | 'index'>,
  document: Document,
  settings: Settings,
): Generator<void, readonly Finding[], undefined> {
  yield;
  if (isSettingsFile(document.path)) return settingsFindings(document);
  yield* readingSteps(document);
  yield* checkSteps(document, settings);
  const findings = checkDocument(document, settings, workspace.now());
  // The first plan that is looked at is the reason to look for the others.
  if (backlogOf(document).isBacklog) index.search(false);
  return findings;
}

/** The open document that an earlier answer spoke of; refuses when its text is another one by now. */
export function sameText(session: Pick<Session, 'documents'>, uri: string, serial: number): OpenDocument {
  const open = session.documents.get(uri);
  if (open?.serial !== serial) throw stale(uri);
  return open;
}
