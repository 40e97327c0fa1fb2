/** Files are examined by several threads where there are many, each with what it needs of its own. */
import {availableParallelism} from 'node:os';
import {parentPort, Worker, workerData} from 'node:worker_threads';
import {type Examined, examine, readSource, type Source} from './examine.ts';
import {createSettings, type SettingsOf} from './settings.ts';

/** Below that, another thread takes longer to start than the work. */
const fewFiles = 40;
const batchSize = 8;
const mostThreads = 8;

/** What a thread is told when it starts. */
interface Role {
  readonly sprintdown: 'examine';
  readonly config: string | null;
}

interface Batch {
  readonly at: number;
  readonly sources: readonly Source[];
}

interface Answer {
  readonly at: number;
  readonly examined: readonly Examined[];
}

export interface Examining {
  readonly config: string | null;
  /** This program, which the threads run, too. */
  readonly program: string;
  readonly settings: SettingsOf;
  /** How many threads; null: as many as there are processors. */
  readonly threads: number | null;
  readonly progress: (done: number) => void;
}

/** In the order of the sources, whoever examined them. */
export async function examineAll(sources: readonly Source[], how: Examining): Promise<readonly Examined[]> {
  const threads = Math.min(how.threads ?? availableParallelism(), mostThreads, Math.ceil(sources.length / batchSize));
  if (threads < 2 || sources.length < fewFiles || sources.some(({stdin}) => stdin)) {
    return sources.map((source, at) => {
      how.progress(at);
      return examine(source, readSource(source), how.settings);
    });
  }
  return await inThreads(sources, threads, how);
}

async function inThreads(
  sources: readonly Source[],
  threads: number,
  {config, program, progress}: Examining,
): Promise<readonly Examined[]> {
  const found: Examined[] = [];
  let next = 0;
  let done = 0;
  const batch = (): Batch | null => {
    const at = next;
    next += batchSize;
    return at < sources.length ? {at, sources: sources.slice(at, at + batchSize)} : null;
  };
  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const send = () => {
        const task = batch();
        if (task) worker.postMessage(task);
        return task !== null;
      };
      let open = [send(), send()].filter(Boolean).length;
      if (open === 0) resolve();
      worker.on('message', ({at, examined}: Answer) => {
        examined.forEach((each, i) => {
          found[at + i] = each;
        });
        done += examined.length;
        progress(done);
        if (!send() && --open === 0) resolve();
      });
      worker.once('error', reject);
    });
  const role: Role = {sprintdown: 'examine', config};
  const workers = Array.from({length: threads}, () => new Worker(program, {workerData: role}));
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return found;
}

/** What one of the threads does until it is ended; in a thread of anybody else, nothing. */
export function serveAsThread(): void {
  const role = workerData as Role | null;
  if (!parentPort || role?.sprintdown !== 'examine') return;
  const port = parentPort;
  const settings = createSettings(role.config);
  port.on('message', ({at, sources}: Batch) => {
    const examined = sources.map(source => examine(source, readSource(source), settings));
    port.postMessage({at, examined} satisfies Answer);
  });
}
