/** The history of plans from git, one process at a time; what was read of a version is remembered by its object id. */
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {readBlobs} from '../git/blobs.ts';
import {readHistory} from '../git/history.ts';
import {openRepository} from '../git/repository.ts';
import type {Answer} from '../git/run.ts';
import {createFactsCache} from '../git/versions.ts';
import type {HistoryDoor} from './burndown/door.ts';

export function createGitDoor(): HistoryDoor {
  const cache = createFactsCache();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  const repositoryOf = async (uri: string) => answered(await openRepository(fileURLToPath(uri)));
  return {
    history: (uris, signal) =>
      inTurn(async () => {
        if (!uris[0]?.startsWith('file:')) return withoutFile;
        const files = uris.filter(uri => uri.startsWith('file:')).map(uri => ({path: uri, file: fileURLToPath(uri)}));
        return answered(await readHistory(files, {cache, signal}));
      }),
    content: (uri, blob) =>
      inTurn(async () => {
        const blobs = answered(await readBlobs(await repositoryOf(uri), [blob]));
        return blobs.get(blob)?.toString('utf8') ?? null;
      }),
    place: (uri, path) => inTurn(async () => pathToFileURL(join((await repositoryOf(uri)).folder, path)).toString()),
  };
}

const withoutFile = {
  versions: [],
  now: null,
  notes: [{kind: 'no-repository', message: 'The plan is not in a file of this machine, so there is no history.'}],
} as const;

function answered<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.refusal.message);
}
