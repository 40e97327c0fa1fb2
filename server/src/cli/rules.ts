/** `sprintdown rules` and `sprintdown explain`: the catalogue, and the page of one rule. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {nearest} from '../core/decoding.ts';
import {rules} from '../core/rules/all.ts';
import {pageOf} from '../core/rules/pages.ts';
import {type ExitStatus, program, type Surroundings, wrongUse} from './command.ts';

const rulesHelp = `Usage: ${program} rules [--json]

Lists the rules: id, severity unless a team sets another one, what it reports.
`;

const explainHelp = `Usage: ${program} explain RULE

Prints the page of a rule in Markdown: what it reports, what it does not, samples, fixes, options.
`;

export function listRules(args: readonly string[], around: Surroundings): ExitStatus {
  const options = {json: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}} as const;
  const {values} = parseArgs({args: [...args], options});
  if (values.help) around.write(rulesHelp);
  else if (values.json) {
    const listed = rules.map(({id, summary, severity, options: own = []}) => ({
      id,
      severity,
      summary,
      page: pageOf(id),
      options: own,
    }));
    around.write(`${JSON.stringify(listed, null, 2)}\n`);
  } else {
    const width = Math.max(...rules.map(({id}) => id.length));
    for (const {id, severity, summary} of rules)
      around.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`);
  }
  return 0;
}

export function explain(args: readonly string[], around: Surroundings): ExitStatus {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {help: {type: 'boolean', short: 'h'}},
  });
  if (values.help) {
    around.write(explainHelp);
    return 0;
  }
  const [id, ...more] = positionals;
  const known = rules.map(rule => rule.id);
  if (!id || more.length > 0) return wrongUse(around, 'explain needs the id of one rule');
  if (!known.includes(id)) return wrongUse(around, `there is no rule “${id}”${nearest(id, known)}`);
  const folder = dirname(around.program);
  const pages = [join(folder, 'rules'), join(folder, '..', 'core', 'rules')].map(each => join(each, `${id}.md`));
  const page = pages.find(path => existsSync(path));
  around.write(page ? readFileSync(page, 'utf8') : `${pageOf(id)}\n`);
  return 0;
}
