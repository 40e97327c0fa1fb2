/** Everything that must hold before a change goes in, as one command: `npm test -- --help`. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {runElectron} from './host/electron.ts';
import {engineNamed, engines} from './host/engines.ts';
import {live} from './host/lifetime.ts';
import {buildCommand, root} from './host/paths.ts';
import {start} from './host/processes.ts';
import {refusal, spoken} from './host/refusal.ts';
import {runHost} from './host/run.ts';
import {runNode} from './node.ts';
import {add, nothing, oneFailed, onePassed, type Tally, told} from './tally.ts';

const help = `Usage: npm test -- [OPTION …]

  --only STEP      types, lint, build, tests, host, or a folder of test/: units, rules … ; several with commas
  --grep PATTERN   only the tests whose name matches
  --engine NAME    oldest or newest: only this VS Code
  --electron       run the suite in the desktop VS Code, downloaded by @vscode/test-electron
  --verbose        name every test that passed`;

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    grep: {type: 'string'},
    engine: {type: 'string'},
    electron: {type: 'boolean', default: false},
    verbose: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});

interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Tally>;
}

/** A tool that passes must also say that it looked at something: `sign` is the proof. */
async function tool(args: readonly string[], sign: RegExp): Promise<Tally> {
  const {child} = start(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status === 0 && sign.test(output)) return onePassed;
  console.log(output.trimEnd().replace(/^/gm, '  '));
  console.log(status === 0 ? `  ✖ it did not say ${sign}` : `  ✖ ended with status ${status}`);
  return oneFailed;
}

const bin = (...path: string[]) => join(root, 'node_modules', ...path);

function steps(folders: readonly string[]): readonly Step[] {
  const engine = values.engine ? engineNamed(values.engine) : undefined;
  const versions = (engine ? [engine] : engines).map(({vscode}) => vscode).join(' and ');
  const host = {engine, grep: values.grep};
  const biome = [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.', '--colors=off', '--error-on-warnings'];
  return [
    {
      name: 'types',
      title: 'types: tsc -b',
      run: () => tool([bin('typescript', 'bin', 'tsc'), '-b', '--verbose', '--pretty', 'false'], /Project '.*test/),
    },
    {name: 'lint', title: 'style: biome ci', run: () => tool(biome, /Checked [1-9]\d* files/)},
    {name: 'build', title: 'build: esbuild', run: () => tool(buildCommand, /dist\/\w+\.js {2}\d+ kB/)},
    {
      name: 'tests',
      title: `tests: ${folders.join(', ') || 'without VS Code'}`,
      run: () => runNode({folders, grep: values.grep, verbose: values.verbose}),
    },
    values.electron
      ? {name: 'host', title: `host: desktop VS Code ${versions}`, run: () => runElectron(host)}
      : {name: 'host', title: `host: VS Code ${versions}`, run: async () => add(await runHost(host), await around())},
  ];
}

/** The tests about VS Code that run outside of it. */
function around(): Promise<Tally> {
  return runNode({folders: ['host'], grep: values.grep, verbose: values.verbose});
}

/** Which steps and which folders of tests are asked for; neither means all. */
function chosen(): readonly Step[] {
  const names = values.only?.split(',') ?? [];
  const folders = names.filter(name => name !== 'host' && existsSync(join(root, 'test', name)));
  const all = steps(folders);
  const unknown = names.find(name => !folders.includes(name) && !all.some(step => step.name === name));
  if (unknown !== undefined) throw refusal(`There is neither a step nor a folder of test/ called ${unknown}.`, help);
  if (values.engine && !engineNamed(values.engine)) throw refusal(`There is no engine ${values.engine}.`, help);
  if (names.length === 0) return all;
  return all.filter(({name}) => names.includes(name) || (name === 'tests' && folders.length > 0));
}

async function attempt(step: Step): Promise<Tally> {
  const before = performance.now();
  console.log(`\n▶ ${step.title}`);
  let tally: Tally;
  try {
    tally = await step.run();
  } catch (error) {
    console.log(`  ✖ ${spoken(error).replace(/\n/g, '\n    ')}`);
    tally = oneFailed;
  }
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(`  ${told(tally)} in ${seconds} s`);
  return tally;
}

await live(async () => {
  if (values.help) {
    console.log(help);
    return 0;
  }
  let tally = nothing;
  for (const step of chosen()) tally = add(tally, await attempt(step));
  console.log(`\n${told(tally)}`);
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
});
