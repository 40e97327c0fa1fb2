/** Starting a program so that it can be stopped with all its descendants. */
import {type ChildProcess, execFileSync, type SpawnOptions, spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {atEnd} from './lifetime.ts';

interface Row {
  readonly pid: number;
  readonly parent: number;
  /** The session on Linux, the process group elsewhere: both stay when the parent is gone. */
  readonly leader: number;
}

/** Small Linux images have no `ps`, but all have /proc. */
function fromProc(): Row[] {
  const rows: Row[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state !== 'Z') rows.push({pid: Number(name), parent: Number(parent), leader: Number(session)});
    } catch {
      // It ended while we were reading.
    }
  }
  return rows;
}

function fromPs(): Row[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], {encoding: 'utf8'}).trim().split('\n');
  const rows = lines.map(line => line.trim().split(/\s+/));
  return rows
    .filter(([, , , state]) => !state?.startsWith('Z'))
    .map(([pid, parent, leader]) => ({pid: Number(pid), parent: Number(parent), leader: Number(leader)}));
}

/** The living among some processes, all that descend from them, and those of their sessions whose parents are gone. */
export function family(roots: Iterable<number>): number[] {
  const rows = process.platform === 'linux' ? fromProc() : fromPs();
  const members = new Set(roots);
  for (let before = 0; before < members.size; ) {
    before = members.size;
    for (const row of rows) if (members.has(row.parent) || members.has(row.leader)) members.add(row.pid);
  }
  return rows.map(row => row.pid).filter(pid => members.has(pid));
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended before the signal came.
    }
  }
}

/** Asks a family to end, and after three seconds makes it. Nothing tells when a grandchild ends, so this must look. */
async function stop(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], {stdio: 'ignore'});
    return;
  }
  const asked = new Set<number>();
  for (let round = 0; ; round++) {
    const alive = family([pid, ...asked]);
    if (alive.length === 0) return;
    if (round < 60) {
      send(
        alive.filter(member => !asked.has(member)),
        'SIGTERM',
      );
    } else {
      send(alive, 'SIGKILL');
    }
    for (const member of alive) asked.add(member);
    await pause(50);
  }
}

export interface Started {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** Starts a program as the leader of its own session, to be stopped by hand or at the end of ours. */
export function start(program: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(program, args, {...options, detached: process.platform !== 'win32'});
  let stopped: Promise<void> | undefined;
  const stopOnce = () => {
    stopped ??= child.pid === undefined ? Promise.resolve() : stop(child.pid);
    return stopped;
  };
  atEnd(stopOnce);
  return {child, stop: stopOnce};
}
