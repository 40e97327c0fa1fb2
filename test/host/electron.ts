/** Runs the suite in the desktop VS Code, which this downloads: for machines with a display and the internet. */
import {join} from 'node:path';
import {runTests} from '@vscode/test-electron';
import {add, nothing, oneFailed, type Tally} from '../tally.ts';
import {bundleSuite} from './bundle.ts';
import {engines} from './engines.ts';
import {cache, root, scratch} from './paths.ts';
import {refusal} from './refusal.ts';
import {openReport} from './report.ts';
import type {HostOptions} from './run.ts';
import {freshWorkspace} from './workspace.ts';

async function runIn(version: string, tests: string, grep: string | undefined): Promise<Tally> {
  const [workspace, profile, report] = [await freshWorkspace(), await scratch(), await openReport()];
  const env = {
    SPRINTDOWN_REPORT: String(report.port),
    SPRINTDOWN_VSCODE: version,
    ...(grep ? {SPRINTDOWN_GREP: grep} : {}),
  };
  const ofRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launchArgs = [
    workspace,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--user-data-dir',
    profile,
    ...ofRoot,
  ];
  try {
    await runTests({
      version,
      cachePath: join(cache, 'desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs,
    });
  } catch (error) {
    if (!report.complete()) throw unavailable(version, error);
  }
  return report.tally().passed + report.tally().failed > 0 || grep ? report.tally() : add(report.tally(), oneFailed);
}

function unavailable(version: string, error: unknown): Error {
  return refusal(
    `VS Code ${version} for the desktop did not run the suite: ${error instanceof Error ? error.message : error}`,
    'It needs access to update.code.visualstudio.com and a display; without one: xvfb-run -a npm test -- --electron',
  );
}

export async function runElectron(options: HostOptions): Promise<Tally> {
  const tests = await bundleSuite();
  let tally = nothing;
  for (const engine of options.engine ? [options.engine] : engines) {
    tally = add(tally, await runIn(engine.vscode, tests, options.grep));
  }
  return tally;
}
