/** The files of this machine, for clients that leave them to the server. */
import {readFile, stat} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {type Failure, walkSteps} from '../files/walk.ts';
import type {FileDoor} from './doors.ts';
import {sweep} from './sweep.ts';

/** Walked as git would see them; folders that are not on this machine hold nothing. */
export const disk: FileDoor = {
  find: async (folders, most, token) => {
    const uris: string[] = [];
    for (const folder of folders.filter(uri => uri.startsWith('file:'))) {
      await sweep(walking(fileURLToPath(folder), most, uris), token);
    }
    return {uris: [...new Set(uris)].sort()};
  },
  read: async (uri, mostBytes) => {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > mostBytes) return {text: null, why: 'large'};
      return {text: (await readFile(path, 'utf8')).replace(/^\ufeff/, '')};
    } catch {
      return {text: null, why: 'unreadable'};
    }
  },
};

function* walking(folder: string, most: number, uris: string[]): Generator<void, void, undefined> {
  const failures: Failure[] = [];
  const keep = ({path}: {readonly path: string}) => void uris.push(pathToFileURL(path).href);
  for (const step of walkSteps(folder, keep, failures)) {
    if (uris.length >= most) break;
    yield step;
  }
}
