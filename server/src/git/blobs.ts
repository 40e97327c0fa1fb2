/** Contents of files by object id, all from one `git cat-file --batch`. */
import {type Answer, defaultBounds, type Run, streamGit} from './run.ts';

/** null: git does not have it (a partial clone, say), it is no file, or it is larger than `mostBlobBytes`. */
export type TakeBlob = (id: string, content: Buffer | null) => void;

export interface BlobBounds {
  readonly mostBlobBytes: number;
  readonly mostBytes: number;
  readonly timeout: number;
}

export const defaultBlobBounds: BlobBounds = {
  mostBlobBytes: 20 * 1024 * 1024,
  mostBytes: 4 * 1024 * 1024 * 1024,
  timeout: defaultBounds.timeout,
};

/** Hands over the blobs one after the other, in the order of their ids; none is kept longer. */
export function streamBlobs(
  run: Run,
  ids: readonly string[],
  take: TakeBlob,
  bounds = defaultBlobBounds,
): Promise<Answer<null>> {
  const wrong = ids.find(id => !/^[0-9a-f]{40,64}$/.test(id));
  if (wrong !== undefined) throw new RangeError(`“${wrong}” is no object id`);
  if (ids.length === 0) return Promise.resolve({ok: true, value: null});
  const read = blobReader(take, bounds.mostBlobBytes);
  return streamGit(run, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, read, bounds);
}

/** The blobs by id; those that git does not have are not in it. */
export async function readBlobs(
  run: Run,
  ids: readonly string[],
  bounds = defaultBlobBounds,
): Promise<Answer<ReadonlyMap<string, Buffer>>> {
  const blobs = new Map<string, Buffer>();
  const ended = await streamBlobs(run, [...new Set(ids)], (id, content) => content && blobs.set(id, content), bounds);
  return ended.ok ? {ok: true, value: blobs} : ended;
}

/** Takes the stream apart: `ID TYPE SIZE`, the content and a line end, or `ID missing`. */
function blobReader(take: TakeBlob, mostBlobBytes: number): (chunk: Buffer) => void {
  let header = '';
  let blob: {id: string; left: number; parts: Buffer[] | null} | null = null;
  return chunk => {
    let at = 0;
    while (at < chunk.length) {
      if (blob === null) {
        const end = chunk.indexOf(10, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [id = '', type, size] = header.split(' ');
        header = '';
        if (size === undefined) take(id, null);
        // The line end after the content is counted with it.
        else blob = {id, left: Number(size) + 1, parts: type === 'blob' && Number(size) <= mostBlobBytes ? [] : null};
      } else {
        const part = chunk.subarray(at, at + blob.left);
        blob.parts?.push(part);
        blob.left -= part.length;
        at += part.length;
        if (blob.left > 0) return;
        take(blob.id, blob.parts && Buffer.concat(blob.parts).subarray(0, -1));
        blob = null;
      }
    }
  };
}
