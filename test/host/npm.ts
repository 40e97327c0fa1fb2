/** Installing packages from the npm registry, with reasons a person can act upon when that fails. */
import {basename} from 'node:path';
import {start} from './processes.ts';
import {refusal} from './refusal.ts';

/** What npm tells its scripts about the project that it runs for would make it install into that project. */
function environment(): NodeJS.ProcessEnv {
  const ours = /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_local_prefix$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !ours.test(key)));
}

function command(args: readonly string[]): {program: string; args: readonly string[]; shell: boolean} {
  const started = process.env.npm_execpath;
  if (started && basename(started).startsWith('npm')) {
    return {program: process.env.npm_node_execpath ?? process.execPath, args: [started, ...args], shell: false};
  }
  const windows = process.platform === 'win32';
  return {program: windows ? 'npm.cmd' : 'npm', args, shell: windows};
}

const reasons: readonly [RegExp, string, string][] = [
  [/ENOSPC/, 'The disk is full.', 'Free about 2 GB and try again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'The npm registry cannot be reached.',
    'Check the network, and the proxy and registry of npm: npm config get proxy, npm config get registry.',
  ],
  [/EACCES|EPERM|EROFS/, 'npm may not write there.', 'Check who owns the folder and the npm cache.'],
  [/E401|E403/, 'The npm registry refuses.', 'Check the login of npm: npm whoami.'],
  [
    /E404|ETARGET|notarget/,
    'The npm registry does not have the package.',
    'Check the registry: npm config get registry.',
  ],
];

function explain(what: string, output: string): Error {
  const [, reason, remedy] = reasons.find(([sign]) => sign.test(output)) ?? [
    /./,
    'npm failed.',
    'Its message is above.',
  ];
  const last = output.trim().split('\n').slice(-12).join('\n');
  return refusal(`${last}\n\n${what} could not be installed. ${reason}`, remedy);
}

/** `npm install` in a folder, running no script of any package: none is needed, and a registry may refuse them. */
export async function install(what: string, folder: string, args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
  const {program, args: all, shell} = command(['install', ...args, ...quiet]);
  const {child} = start(program, all, {cwd: folder, env: environment(), shell, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', error =>
      reject(refusal(`npm could not be run: ${error.message}`, 'Install npm and put it on the PATH.')),
    );
    child.once('close', resolve);
  });
  if (status !== 0) throw explain(what, output);
}
