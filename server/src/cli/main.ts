#!/usr/bin/env node
/** The command line: finds the command, runs it and ends with its status. */

import {createHash} from 'node:crypto';
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {isMainThread} from 'node:worker_threads';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';
import {paintFor, progressOn} from './terminal.ts';

const usage = `Usage: ${program} COMMAND [OPTION]…

Type-checks the sprint plans that your team writes in Markdown.

  check PATH…      report what contradicts itself: sums, capacity, criteria, statuses
  model PATH…      print the sprints, epics and stories as JSON
  diff BASE [HEAD] tell what a change, as of a pull request, does to the plan
  burndown FILE…   draw a sprint, day by day, from the git history of its plan
  report FILE…     tell what became of a sprint
  velocity PATH…   tell what each sprint committed to and completed
  rules            list the rules with their severities
  explain RULE     print the page of a rule: what it reports, samples, fixes
  lsp --stdio      run the language server, for any editor

  --help           this text, or that of a command
  --version        the version

Exit status: 0 nothing at or above the failing severity, 1 findings, 2 wrong use or unreadable input.
`;

const around: Surroundings = {
  write: text => void process.stdout.write(text),
  complain: text => void process.stderr.write(text),
  paint: wish => paintFor(process.stdout.isTTY ?? false, wish, process.env),
  columns: process.stdout.columns || 120,
  get version() {
    return versionOf(here());
  },
  get program() {
    return realpathSync(process.argv[1] ?? '.');
  },
  get build() {
    return buildOf(this.program, this.version);
  },
  progress: total => progressOn(process.stderr, total),
};

/** What a command needs is loaded with it. */
async function run(args: readonly string[]): Promise<ExitStatus> {
  const [command, ...rest] = args;
  if (command === 'check') return (await import('./check.ts')).check(rest, around);
  if (command === 'model') return (await import('./model.ts')).model(rest, around);
  if (command === 'diff') return (await import('./plan-diff.ts')).planDiff(rest, around);
  if (command === 'burndown') return (await import('./charts.ts')).burndown(rest, around);
  if (command === 'report') return (await import('./charts.ts')).report(rest, around);
  if (command === 'velocity') return (await import('./charts.ts')).velocity(rest, around);
  if (command === 'rules') return (await import('./rules.ts')).listRules(rest, around);
  if (command === 'explain') return (await import('./rules.ts')).explain(rest, around);
  if (command === 'lsp') return serve();
  if (command === '--version' || command === '-v') return say(`${around.version}\n`);
  if (command === '--help' || command === '-h' || command === 'help') return say(usage);
  return wrongUse(
    around,
    command ? `there is no command “${command}”` : `a command is needed; ${program} --help names them`,
  );
}

function say(text: string): ExitStatus {
  around.write(text);
  return 0;
}

/** The server is a program of its own beside this one, or beside its source; it reads `--stdio` itself. */
async function serve(): Promise<ExitStatus> {
  const doors = [join(here(), 'server.js'), join(here(), '..', 'lsp', 'node.ts')];
  const door = doors.find(path => existsSync(path));
  if (!door) return wrongUse(around, 'the language server is not installed beside this program');
  await import(pathToFileURL(door).href);
  return 0;
}

/** The folder of this program, links followed. */
function here(): string {
  return dirname(realpathSync(process.argv[1] ?? '.'));
}

function versionOf(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) {
    const {name, version} = JSON.parse(readFileSync(manifest, 'utf8')) as {name?: string; version?: string};
    if (name === program && version) return version;
  }
  return dirname(folder) === folder ? 'unknown' : versionOf(dirname(folder));
}

/** A bundle is one file; the sources are many, of which the version and the newest compiler say little: no two runs match. */
function buildOf(path: string, version: string): string {
  const bytes = path.endsWith('.ts') ? `${process.hrtime.bigint()}` : readFileSync(path);
  return `${version} ${process.version} ${createHash('sha1').update(bytes).digest('hex')}`;
}

// Whoever reads may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

function end(error: unknown): void {
  const {code, message} = error as NodeJS.ErrnoException;
  const badArguments = code?.startsWith('ERR_PARSE_ARGS');
  process.exitCode = badArguments ? wrongUse(around, message) : 2;
  if (!badArguments) around.complain(`${program}: ${error instanceof Error ? error.stack : String(error)}\n`);
}

// As in the language server: patterns are compiled once, not for an interpreter first.
setFlagsFromString('--no-regexp-tier-up');

if (isMainThread) {
  run(process.argv.slice(2)).then(status => {
    process.exitCode = status;
  }, end);
} else {
  import('./pool.ts').then(({serveAsThread}) => serveAsThread());
}
