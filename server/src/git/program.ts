/** Where git is: an absolute path, found without ever looking into the folder that is being worked on. */
import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';

/**
 * The git program of this machine, or null. Only absolute entries of PATH are looked into: an entry such as `.`, or the
 * rule of Windows that the current folder comes first, would let a repository bring a git of its own.
 */
export function findGit(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  const windows = platform === 'win32';
  const path =
    Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
  const folders = path.split(delimiter).map(folder => folder.replace(/^"(.*)"$/, '$1'));
  const usual = windows ? usualOnWindows(environment) : [];
  // No git.cmd or git.bat: those would have to be run by a shell.
  const name = windows ? 'git.exe' : 'git';
  for (const folder of [...folders, ...usual]) {
    if (isAbsolute(folder) && runs(join(folder, name))) return join(folder, name);
  }
  return null;
}

function usualOnWindows(environment: NodeJS.ProcessEnv): readonly string[] {
  return [environment.ProgramW6432, environment.ProgramFiles, environment['ProgramFiles(x86)']].flatMap(folder =>
    folder ? [join(folder, 'Git', 'cmd')] : [],
  );
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
