/** `sprintdown diff`: what a change, as of a pull request, does to the plan. */
import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {comparePlans, type PlanDiff} from '../core/diff/plan-diff.ts';
import {type Document, readAs} from '../core/workspace/document.ts';
import {readDocument} from '../files/read.ts';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';
import {diffMarkdown, diffText} from './diff-report.ts';
import {documentsOfRevisions, type Failed} from './revision-documents.ts';
import {createSettings, type SettingsOf} from './settings.ts';

const diffHelp = `Usage: ${program} diff [OPTION]… BASE [HEAD]
       ${program} diff [OPTION]… FILE FILE

What a change does to the plan: stories that are added, removed, re-estimated, done or moved,
points and capacity of each sprint before and after. BASE and HEAD are revisions of git, such
as origin/main; without HEAD it is the working tree. The change begins where HEAD left BASE.

  --format FORMAT        text, markdown or json (text)
  --direct               compare with BASE itself, not with where HEAD left it
  --exit-code            exit status 1 where anything changes
`;

interface Options {
  readonly format: string;
  readonly direct: boolean;
  readonly exitCode: boolean;
}

interface States {
  readonly before: readonly Document[];
  readonly after: readonly Document[];
}

export async function planDiff(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'text'},
      direct: {type: 'boolean', default: false},
      'exit-code': {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    around.write(diffHelp);
    return 0;
  }
  const {format, direct, 'exit-code': exitCode} = values;
  if (!['text', 'markdown', 'json'].includes(format))
    return wrongUse(around, `--format is one of text, markdown, json, not “${format}”`);
  const [base, head, ...more] = positionals;
  if (base === undefined || more.length > 0) return wrongUse(around, 'diff needs one or two revisions, or two files');
  const settings = createSettings();
  const states = await statesOf(base, head, direct, settings);
  if ('reason' in states) {
    around.complain(`${program}: ${states.reason}\n`);
    return 2;
  }
  const diff = comparePlans(states.before, states.after);
  around.write(written(diff, {format, direct, exitCode}));
  for (const problem of settings.problems) around.complain(`${problem}\n`);
  return exitCode && diff.changes.length + diff.sprints.length > 0 ? 1 : 0;
}

function written(diff: PlanDiff, {format}: Options): string {
  if (format === 'json') return `${JSON.stringify({version: 1, ...diff}, null, 2)}\n`;
  return format === 'markdown' ? diffMarkdown(diff) : diffText(diff);
}

async function statesOf(
  base: string,
  head: string | undefined,
  direct: boolean,
  settings: SettingsOf,
): Promise<States | Failed> {
  if (head !== undefined && isFile(base) && isFile(head)) return filesAt(base, head, settings);
  return await documentsOfRevisions({base, head: head ?? null, direct, folder: resolve('.'), settings});
}

/** Both are one document by the name of the second: what is in them is compared, not where they lie. */
function filesAt(base: string, head: string, settings: SettingsOf): States | Failed {
  const [old, now] = [readDocument(base), readDocument(head)];
  if (!old.ok) return {reason: `${base}: ${old.reason}`};
  if (!now.ok) return {reason: `${head}: ${now.reason}`};
  const as = ({text}: Document) => [readAs({path: head, text}, settings.readingOf(head))];
  return {before: as(old.document), after: as(now.document)};
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true;
}
