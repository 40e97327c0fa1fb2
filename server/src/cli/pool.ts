/** Files are examined by several threads where there are many, each with what it needs of its own. */
import {availableParallelism} from 'node:os';
import {setImmediate as pause} from 'node:timers/promises';
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
  /** How many threads; null: as many as there are processors. */
  readonly threads: number | null;
  readonly progress: (done: number) => void;
}

/** In the order of the sources, whoever examined them. */
export async function examineAll(sources: readonly Source[], how: Examining): Promise<readonly Examined[]> {
  const threads = Math.min(how.threads ?? availableParallelism(), mostThreads, Math.ceil(sources.length / batchSize));
  const helpers = sources.length < fewFiles || sources.some(({stdin}) => stdin) ? 0 : threads - 1;
  const work = workOn(sources, how.progress);
  const role: Role = {sprintdown: 'examine', config: how.config};
  const workers = Array.from({length: helpers}, () => new Worker(how.program, {workerData: role}));
  try {
    await Promise.all([...workers.map(worker => giveTo(worker, work)), takePart(work, how.config)]);
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return work.found;
}

/** What is still to be examined, and what was found. */
interface Work {
  readonly next: () => Batch | null;
  readonly done: (answer: Answer) => void;
  readonly found: readonly Examined[];
}

function workOn(sources: readonly Source[], progress: Examining['progress']): Work {
  const found: Examined[] = [];
  let next = 0;
  let done = 0;
  return {
    found,
    next: () => {
      const at = next;
      next += batchSize;
      return at < sources.length ? {at, sources: sources.slice(at, at + batchSize)} : null;
    },
    done: ({at, examined}) => {
      for (const [i, each] of examined.entries()) found[at + i] = each;
      done += examined.length;
      progress(done);
    },
  };
}

/** Two batches are under way with each thread, so that it need not wait for the next one. */
function giveTo(worker: Worker, work: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0;
    const give = () => {
      const batch = work.next();
      if (!batch) return;
      open++;
      worker.postMessage(batch);
    };
    worker.once('error', reject);
    worker.on('message', (answer: Answer) => {
      open--;
      work.done(answer);
      give();
      if (open === 0) resolve();
    });
    give();
    give();
    if (open === 0) resolve();
  });
}

/** This thread works as well: it has everything at hand that the others must load first. */
async function takePart(work: Work, config: string | null): Promise<void> {
  const settings = createSettings(config);
  for (let batch = work.next(); batch; batch = work.next()) {
    work.done(answerTo(batch, settings));
    // The others are given their next batches meanwhile.
    await pause();
  }
}

function answerTo({at, sources}: Batch, settings: SettingsOf): Answer {
  return {at, examined: sources.map(source => examine(source, readSource(source), settings))};
}

/** What one of the threads does until it is ended; in a thread of anybody else, nothing. */
export function serveAsThread(): void {
  const role = workerData as Role | null;
  if (!parentPort || role?.sprintdown !== 'examine') return;
  const port = parentPort;
  const settings = createSettings(role.config);
  port.on('message', (batch: Batch) => port.postMessage(answerTo(batch, settings)));
}
