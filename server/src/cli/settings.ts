/** The settings that hold for a file: those of the nearest `.sprintdown.yaml` above it, within its repository. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {readingOf} from '../core/reading.ts';
import {defaultSettings, type Settings} from '../core/settings.ts';
import {readSettingsFile, settingsFileName} from '../core/settings-file.ts';
import {indexLines, positionAt} from '../core/text/lines.ts';
import type {Reading} from '../core/workspace/document.ts';
import {reasonOf} from '../files/reason.ts';

export interface SettingsOf {
  readonly of: (path: string) => Settings;
  /** How a file is read under them. */
  readonly readingOf: (path: string) => Reading | undefined;
  /** `path:line:column: what is wrong`, for every settings file that was read so far. */
  readonly problems: readonly string[];
}

interface FolderSettings {
  readonly settings: Settings;
  /** The folder that patterns of paths speak about. */
  readonly base: string;
}

/** Reads each settings file once; `config` names one that holds for all files, wherever they lie. */
export function createSettings(config: string | null = null): SettingsOf {
  const known = new Map<string, FolderSettings>();
  const problems: string[] = [];
  const only = config === null ? null : readFile(config, problems);
  const inFolder = (folder: string): FolderSettings => {
    if (only) return only;
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
  const read = (folder: string): FolderSettings => {
    const path = join(folder, settingsFileName);
    if (existsSync(path)) return readFile(path, problems);
    const isTop = dirname(folder) === folder || existsSync(join(folder, '.git'));
    return isTop ? {settings: defaultSettings, base: folder} : inFolder(dirname(folder));
  };
  const at = (path: string) => inFolder(dirname(resolve(path)));
  return {
    of: path => at(path).settings,
    readingOf: path => {
      const {settings, base} = at(path);
      return settings === defaultSettings ? undefined : readingOf(settings, slashed(relative(base, resolve(path))));
    },
    problems,
  };
}

function readFile(path: string, problems: string[]): FolderSettings {
  const base = dirname(resolve(path));
  try {
    const text = readFileSync(path, 'utf8');
    const file = readSettingsFile(text);
    const lines = indexLines(text);
    for (const {at, message} of file.problems) {
      const {line, column} = positionAt(lines, at.start);
      problems.push(`${path}:${line + 1}:${column + 1}: ${message}`);
    }
    return {settings: file.settings, base};
  } catch (error) {
    problems.push(`${path}: ${reasonOf(error)}`);
    return {settings: defaultSettings, base};
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
