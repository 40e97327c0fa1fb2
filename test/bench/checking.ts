/** A folder of plans on the command line, against markdownlint over the same files. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {planOf} from './plans.ts';
import type {Figure} from './report.ts';
import {type Section, timeOf} from './setup.ts';

export const checking: Section = {
  name: 'checking',
  title: 'sprintdown check over a folder',
  async *measure({root, quick, folder}) {
    const cli = join(root, 'dist/cli.js');
    const markdownlint = join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
    const count = quick ? 200 : 1000;
    const plans = folder('plans');
    for (let i = 0; i < count; i++) {
      mkdirSync(join(plans, String(i % 10)), {recursive: true});
      writeFileSync(join(plans, String(i % 10), `plan-${i}.md`), planOf(12_000, i * 20));
    }
    const theirs = await secondsOf(markdownlint, ['**/*.md'], plans);
    const check: Figure = {
      what: `${count} plans of 12 KB, cold`,
      value: await secondsOf(cli, ['check', '.'], plans),
      unit: 's',
      against: {name: 'markdownlint-cli2', value: theirs},
    };
    yield quick ? check : {...check, goal: 3};
    yield {what: `${count} plans of 12 KB, again`, value: await secondsOf(cli, ['check', '.'], plans), unit: 's'};
    await secondsOf(cli, ['check', '--cache', '.'], plans);
    const warm = await secondsOf(cli, ['check', '--cache', '.'], plans);
    yield {what: `${count} plans of 12 KB, from the cache`, value: warm, unit: 's', goal: 0.5};
    const one = folder('one');
    writeFileSync(join(one, 'plan.md'), planOf(12_000));
    yield {what: 'one plan of 12 KB', value: await secondsOf(cli, ['check', '.'], one), unit: 's'};
  },
};

/** Seconds from the start of a program to its end, whatever it finds. */
async function secondsOf(program: string, args: readonly string[], cwd: string): Promise<number> {
  const milliseconds = await timeOf(async () => {
    const child = spawn(process.execPath, [program, ...args], {cwd, stdio: 'ignore'});
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0 && code !== 1) throw new Error(`${program} ended with ${code}`);
  });
  return milliseconds / 1000;
}
