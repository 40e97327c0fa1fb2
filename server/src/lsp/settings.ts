/** The settings that hold for a document: the editor's, overruled key by key by the nearest `.sprintdown.yaml`. */
import {type Connection, DidChangeConfigurationNotification} from 'vscode-languageserver';
import {decodeSettings, defaultSettings, type Settings} from '../core/settings.ts';
import {readSettingsFile, type SettingsFile, settingsFileName} from '../core/settings-file.ts';
import type {Abilities} from './abilities.ts';

export interface SettingsDoor {
  readonly of: (uri: string) => Promise<Settings>;
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
  const compute = async (folder: string): Promise<Settings> => {
    const top = topOf(folder, abilities().folders);
    const [editor, file] = await Promise.all([
      sources.editor(top ?? ''),
      top === null ? null : sources.file(folder, top),
    ]);
    return file ? overruled(editor, file) : editor;
  };
  return {
    of: uri => {
      const folder = parentOf(uri);
      const settings = known.get(folder) ?? compute(folder);
      known.set(folder, settings);
      return settings;
    },
    renew: async () => {
      sources = createSources(connection, abilities, readStored);
      const renewed = [...known].map(async ([folder, last]) => {
        const now = last.then(async before => sameOr(before, await compute(folder)));
        known.set(folder, now);
        return (await now) !== (await last);
      });
      return (await Promise.all(renewed)).includes(true);
    },
  };
}

/** Asks the client to tell when the settings change, where it does so only on request. */
export async function followSettings(connection: Connection, abilities: Abilities): Promise<void> {
  if (!abilities.tellsConfigurationChanges) return;
  await connection.client.register(DidChangeConfigurationNotification.type, {section});
}

export function isSettingsFile(uri: string): boolean {
  return uri.endsWith(`/${settingsFileName}`);
}

interface Sources {
  /** What the editor says for a workspace folder; for documents in none, the empty name. */
  readonly editor: (top: string) => Promise<Settings>;
  /** The settings file of a folder, or of the nearest one above it up to the workspace folder. */
  readonly file: (folder: string, top: string) => Promise<SettingsFile | null>;
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
  const file = async (folder: string, top: string): Promise<SettingsFile | null> => {
    const found = await stored(`${folder}/${settingsFileName}`);
    return found ?? (folder === top ? null : file(parentOf(folder), top));
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
