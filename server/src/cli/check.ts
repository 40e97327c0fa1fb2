/** `sprintdown check`: checks plans, reports what contradicts itself in them, and mends what can be mended safely. */
import {type CheckOptions, checkHelp, readCheckOptions} from './check-options.ts';
import {checkAll, reaches} from './checking.ts';
import {type ExitStatus, type Surroundings, wrongUse} from './command.ts';
import type {Checked} from './reporters/reporter.ts';

export async function check(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const parsed = readCheckOptions(args);
  if (parsed === 'help') {
    around.write(checkHelp);
    return 0;
  }
  if ('wrong' in parsed) return wrongUse(around, parsed.wrong);
  const {options} = parsed;
  const {checked, failed} = await checkAll(options, around);
  if (options.fix !== 'show') {
    const {columns, version} = around;
    around.write(options.reporter(checked, {paint: around.paint(options.color), columns, version}));
  }
  return failed ? 2 : statusOf(checked, options);
}

function statusOf(checked: readonly Checked[], {failOn, maxWarnings}: CheckOptions): ExitStatus {
  const found = checked.flatMap(({findings}) => findings.map(({severity}) => severity));
  const warnings = found.filter(severity => severity === 'warning').length;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  return tooMany || found.some(severity => reaches(severity, failOn)) ? 1 : 0;
}
