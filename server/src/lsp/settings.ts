/** The team's settings, asked from the client once for every workspace folder and again when they change. */
import {type Connection, DidChangeConfigurationNotification} from 'vscode-languageserver';
import {decodeSettings, defaultSettings, type Settings} from '../core/settings.ts';
import type {Abilities} from './abilities.ts';

export interface SettingsDoor {
  readonly of: (uri: string) => Promise<Settings>;
  /** Asks again for all that is known; whether anything is different now. Equal settings stay the same value. */
  readonly renew: () => Promise<boolean>;
}

const section = 'sprintdown';

export function createSettings(connection: Connection, abilities: () => Abilities): SettingsDoor {
  const known = new Map<string, Promise<Settings>>();
  const ask = async (scopeUri: string): Promise<Settings> => {
    try {
      const scope = scopeUri === '' ? {} : {scopeUri};
      return decode(connection, await connection.workspace.getConfiguration({...scope, section}));
    } catch (error) {
      connection.console.warn(`The client gave no settings, the defaults hold: ${error}`);
      return defaultSettings;
    }
  };
  return {
    of: uri => {
      if (!abilities().configuration) return Promise.resolve(defaultSettings);
      const folder = folderOf(uri, abilities().folders);
      const settings = known.get(folder) ?? ask(folder);
      known.set(folder, settings);
      return settings;
    },
    renew: async () => {
      const renewed = [...known].map(([folder, last]) => {
        const settings = last.then(async before => sameOr(before, await ask(folder)));
        known.set(folder, settings);
        return settings.then(async now => now !== (await last));
      });
      return (await Promise.all(renewed)).includes(true);
    },
  };
}

function sameOr(before: Settings, now: Settings): Settings {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** Asks the client to tell when the settings change, where it does so only on request. */
export async function followSettings(connection: Connection, abilities: Abilities): Promise<void> {
  if (!abilities.tellsConfigurationChanges) return;
  await connection.client.register(DidChangeConfigurationNotification.type, {section});
}

/** The innermost workspace folder around a document; empty for one that is in none. */
function folderOf(uri: string, folders: readonly string[]): string {
  const around = folders.filter(
    folder => uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
  );
  return around.reduce((best, folder) => (folder.length > best.length ? folder : best), '');
}

/** What cannot be taken as it was written is said in the log; the editor marks it in settings.json by the schema. */
function decode(connection: Connection, written: unknown): Settings {
  const {settings, problems} = decodeSettings(written);
  for (const {path, message} of problems)
    connection.console.warn(`Setting ${[section, ...path].join('.')}: ${message}`);
  return settings;
}
