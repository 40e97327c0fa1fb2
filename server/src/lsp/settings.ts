/** The settings that hold for a document: the editor's, overruled key by key by the nearest `.sprintdown.yaml`. */

import {type Connection, DidChangeConfigurationNotification, Emitter, type Event} from 'vscode-languageserver';
import {noPlan, readingOf} from '../core/reading.ts';
import {isSettingsFile} from '../core/rules/settings-findings.ts';
import {decodeSettings, defaultSettings, type Settings} from '../core/settings.ts';
import {readSettingsFile, type SettingsFile, settingsFileName} from '../core/settings-file.ts';
import {decoded} from '../core/uris.ts';
import type {Reading} from '../core/workspace/document.ts';
import type {Abilities} from './abilities.ts';

export interface SettingsDoor {
  readonly of: (uri: string) => Promise<Settings>;
  /** How a document is read, as far as its settings are known by now. */
  readonly readingOf: (uri: string) => Reading | undefined;
  /** The settings of a folder are known, or others: its documents may be read in another way. */
  readonly onDidLearn: Event<void>;
  /** Asks again for all that is known; whether anything is different now. Equal settings stay the same value. */
  readonly renew: () => Promise<boolean>;
}

/** The text of a file as it is stored, null where there is none. */
export type ReadStored = (uri: string) => Promise<string | null>;

const section = 'sprintdown';

export function createSettings(
  connection: Connection,
  abilities: () => Abilities,
  readStored: ReadStored,
): SettingsDoor {
  let sources = createSources(connection, abilities, readStored);
  /** By folder of the documents that they hold for. */
  const known = new Map<string, Promise<Settings>>();
  const settled = new Map<string, Settled>();
  const learned = new Emitter<void>();
  const compute = async (folder: string): Promise<Settings> => {
    const top = topOf(folder, abilities().folders);
    const [editor, file] = await Promise.all([
      sources.editor(top ?? ''),
      top === null ? null : sources.file(folder, top),
    ]);
    const before = settled.get(folder);
    const now = file ? overruled(editor, file.content) : editor;
    const settings = before ? sameOr(before.settings, now) : now;
    const patterns = file?.content.keys.some(key => key === 'include' || key === 'exclude');
    settled.set(folder, {settings, base: (patterns && file?.folder) || top || folder});
    if (readsOtherwise(before?.settings ?? defaultSettings, settings)) learned.fire();
    return settings;
  };
  return {
    of: uri => {
      const folder = parentOf(uri);
      const settings = known.get(folder) ?? compute(folder);
      known.set(folder, settings);
      return settings;
    },
    readingOf: uri => {
      if (isSettingsFile(uri)) return noPlan;
      const found = settled.get(parentOf(uri));
      return found && readingOf(found.settings, decoded(uri.slice(found.base.length + 1)));
    },
    onDidLearn: learned.event,
    renew: async () => {
      sources = createSources(connection, abilities, readStored);
      const renewed = [...known].map(async ([folder, last]) => {
        const now = last.then(() => compute(folder));
        known.set(folder, now);
        return (await now) !== (await last);
      });
      return (await Promise.all(renewed)).includes(true);
    },
  };
}

interface Settled {
  readonly settings: Settings;
  /** The folder that patterns of paths speak about. */
  readonly base: string;
}

/** Whether documents are read in another way. */
function readsOtherwise(a: Settings, b: Settings): boolean {
  const told = ({include, exclude, words, idPatterns}: Settings) =>
    JSON.stringify([include, exclude, words, idPatterns]);
  return a !== b && told(a) !== told(b);
}

/** Asks the client to tell when the settings change, where it does so only on request. */
export async function followSettings(connection: Connection, abilities: Abilities): Promise<void> {
  if (!abilities.tellsConfigurationChanges) return;
  await connection.client.register(DidChangeConfigurationNotification.type, {section});
}

interface Sources {
  /** What the editor says for a workspace folder; for documents in none, the empty name. */
  readonly editor: (top: string) => Promise<Settings>;
  /** The settings file of a folder, or of the nearest one above it up to the workspace folder. */
  readonly file: (folder: string, top: string) => Promise<StoredSettings | null>;
}

interface StoredSettings {
  readonly folder: string;
  readonly content: SettingsFile;
}

/** Both are asked once for every folder. */
function createSources(connection: Connection, abilities: () => Abilities, readStored: ReadStored): Sources {
  const editor = once(async (top: string) => {
    if (!abilities().configuration) return defaultSettings;
    const scope = top === '' ? {} : {scopeUri: top};
    return decode(connection, await connection.workspace.getConfiguration({...scope, section}));
  });
  const stored = once(async (uri: string) => {
    const text = await readStored(uri);
    if (text === null) return null;
    const file = readSettingsFile(text);
    for (const {message} of file.problems) connection.console.warn(`${uri}: ${message}`);
    return file;
  });
  const file = async (folder: string, top: string): Promise<StoredSettings | null> => {
    const content = await stored(`${folder}/${settingsFileName}`);
    if (content) return {folder, content};
    return folder === top ? null : file(parentOf(folder), top);
  };
  return {editor: top => editor(top).catch(() => defaultSettings), file};
}

function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return key => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** What cannot be taken as it was written is said in the log; the editor marks it in settings.json by the schema. */
function decode(connection: Connection, written: unknown): Settings {
  const {settings, problems} = decodeSettings(written ?? {});
  for (const {path, message} of problems)
    connection.console.warn(`Setting ${[section, ...path].join('.')}: ${message}`);
  return settings;
}

function overruled(editor: Settings, file: SettingsFile): Settings {
  // A dotted key stands in the file under its first name.
  const own = Object.entries(file.settings).filter(([key]) => file.keys.includes(key.split('.', 1)[0] ?? key));
  return {...editor, ...Object.fromEntries(own)};
}

function sameOr(before: Settings, now: Settings): Settings {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The innermost workspace folder around a folder; null for one that is in none. */
function topOf(folder: string, tops: readonly string[]): string | null {
  const around = tops.map(top => top.replace(/\/$/, '')).filter(top => `${folder}/`.startsWith(`${top}/`));
  return around.reduce<string | null>((best, top) => (best === null || top.length > best.length ? top : best), null);
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
