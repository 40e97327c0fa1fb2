/** The settings that hold for a file: those of the nearest `.sprintdown.yaml` above it, within its repository. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {defaultSettings, type Settings} from '../core/settings.ts';
import {readSettingsFile, settingsFileName} from '../core/settings-file.ts';
import {indexLines, positionAt} from '../core/text/lines.ts';
import {reasonOf} from '../files/reason.ts';

export interface SettingsOf {
  readonly of: (path: string) => Settings;
  /** `path:line:column: what is wrong`, for every settings file that was read so far. */
  readonly problems: readonly string[];
}

/** Reads each settings file once. */
export function createSettings(): SettingsOf {
  const known = new Map<string, Settings>();
  const problems: string[] = [];
  const inFolder = (folder: string): Settings => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
  const read = (folder: string): Settings => {
    const path = join(folder, settingsFileName);
    if (existsSync(path)) return readFile(path, problems);
    const isTop = dirname(folder) === folder || existsSync(join(folder, '.git'));
    return isTop ? defaultSettings : inFolder(dirname(folder));
  };
  return {of: path => inFolder(dirname(resolve(path))), problems};
}

function readFile(path: string, problems: string[]): Settings {
  try {
    const text = readFileSync(path, 'utf8');
    const file = readSettingsFile(text);
    const lines = indexLines(text);
    for (const {at, message} of file.problems) {
      const {line, column} = positionAt(lines, at.start);
      problems.push(`${path}:${line + 1}:${column + 1}: ${message}`);
    }
    return file.settings;
  } catch (error) {
    problems.push(`${path}: ${reasonOf(error)}`);
    return defaultSettings;
  }
}
