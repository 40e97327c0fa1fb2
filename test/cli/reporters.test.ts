/** What other programs read: SARIF, JUnit, GitHub annotations and Markdown, from texts that try to break out of them. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {Parser} from 'htmlparser2';
import {pageOf} from '../../server/src/core/rules/pages.ts';
import {folder} from './folder.ts';
import {sarifSubset} from './sarif-subset.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const nasty = {'do<c>s/a b,c.md': 'Eight Ã— ten, Ã—\n', 'fine.md': 'fine\n'};

test('sarif: rules, results with places in UTF-16 columns, and fixes', () => {
  using here = folder(nasty);
  const log = JSON.parse(here.run('check', '--format', 'sarif', '.').out);
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.equal(run.tool.driver.name, 'Sprintdown');
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const [first] = run.results;
  assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
  const artifactLocation = {uri: 'do%3Cc%3Es/a%20b%2Cc.md'};
  const region = {startLine: 1, startColumn: 7, endLine: 1, endColumn: 9};
  assert.deepEqual(first, {
    ruleId: 'mojibake',
    ruleIndex: first.ruleIndex,
    level: 'warning',
    message: {text: '“Ã—” is UTF-8 read as Windows-1252: “×” was meant'},
    locations: [{physicalLocation: {artifactLocation, region}}],
    fixes: [
      {
        description: {text: 'Repair: ×'},
        artifactChanges: [{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: '×'}}]}],
      },
    ],
  });
});

test('sarif: every part has the type that the standard gives it', () => {
  using here = folder({
    ...nasty,
    'plan.md':
      '# Sprint 1\n\n**Capacity**: 3 points\n\n### US-1: Pay by card (5 points)\n\n### US-2: Refund (2 points)\n',
  });
  const log = here.run('check', '--format', 'sarif', '.').out;
  assert.ok(JSON.parse(log).runs[0].results.some((result: object) => 'relatedLocations' in result));
  symlinkSync(join(root, 'node_modules'), join(here.path, 'node_modules'), 'junction');
  const sample = join(here.path, 'sample.ts');
  writeFileSync(sample, `import type {Log} from 'sarif';\nexport const log: Log = ${log};\n`);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--types', 'sarif'];
  const {status, stdout} = spawnSync(process.execPath, [compiler, ...options, sample], {
    cwd: here.path,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('sarif: what the standard requires is there, nothing stands where it does not belong', () => {
  using here = folder({
    ...nasty,
    'plan.md':
      '# Sprint 1\n\n**Capacity**: 3 points\n\n### US-1: Pay by card (5 points)\n\n### US-2: Refund (2 points)\n',
  });
  const ajv = new Ajv({strict: false, allErrors: true});
  addFormats.default(ajv);
  const validate = ajv.compile<unknown>(sarifSubset);
  const log = JSON.parse(here.run('check', '--format', 'sarif', '.').out);
  const isValid = (value: unknown): boolean => validate(value);
  assert.ok(isValid(log), JSON.stringify(validate.errors?.slice(0, 3)));
  for (const {id, helpUri} of log.runs[0].tool.driver.rules) assert.equal(helpUri, pageOf(id));
  assert.ok(!isValid({...log, runs: [{results: []}]}));
});

/** Every element of an XML text with its depth; throws where tags do not match. */
function elements(xml: string): readonly {name: string; depth: number; attributes: Record<string, string>}[] {
  const found: {name: string; depth: number; attributes: Record<string, string>}[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        found.push({name, depth: open.length, attributes});
        open.push(name);
      },
      onclosetag: name => assert.equal(open.pop(), name),
    },
    {xmlMode: true},
  );
  parser.write(xml);
  parser.end();
  assert.deepEqual(open, []);
  return found;
}

test('junit: elements nest as its readers expect, and the counts are those of the elements', () => {
  using here = folder({...nasty, 'many.md': 'Ã—\n\n'.repeat(3)});
  const all = elements(here.run('check', '--format', 'junit', '.').out);
  const depths = {testsuites: 0, testsuite: 1, testcase: 2, failure: 3, 'system-out': 3};
  for (const {name, depth, attributes} of all) {
    assert.equal(depth, depths[name as keyof typeof depths], name);
    if (name === 'testcase') assert.ok(attributes.name && attributes.classname);
    if (name === 'failure') assert.ok(attributes.message && attributes.type);
  }
  const number = (name: string) => all.filter(element => element.name === name).length;
  assert.deepEqual(all[0]?.attributes, {
    name: 'Sprintdown',
    tests: String(number('testcase')),
    failures: String(number('failure')),
  });
});

test('junit: one suite for each file, every character escaped', () => {
  using here = folder(nasty);
  const {out} = here.run('check', '--format', 'junit', '.');
  assert.match(
    out,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Sprintdown" tests="3" failures="2">/,
  );
  assert.match(out, /<testsuite name="do&lt;c&gt;s\/a b,c\.md" tests="2" failures="2">/);
  assert.match(out, /<testcase classname="fine\.md" name="no findings"\/>/);
  assert.equal(out.match(/<testcase /g)?.length, 3);
});

test('github: properties and messages are escaped, ten of a kind, the rest is counted', () => {
  using here = folder({...nasty, 'many.md': 'Ã—\n\n'.repeat(12)});
  const lines = here.run('check', '--format', 'github', '.').out.trimEnd().split('\n');
  assert.equal(
    lines[0],
    '::warning file=do<c>s/a b%2Cc.md,line=1,col=7,endLine=1,endColumn=9,title=mojibake::“Ã—” is UTF-8 read as Windows-1252: “×” was meant',
  );
  assert.equal(lines.length, 11);
  assert.match(lines[10] ?? '', /^4 more findings/);
});

test('markdown: counts and a table in which nothing of the plan is markup', () => {
  using here = folder(nasty);
  const {out} = here.run('check', '--format', 'markdown', '.');
  assert.match(out, /^## Sprintdown\n\n0 errors, 2 warnings, 0 infos, 0 hints in 2 files\n/);
  assert.match(out, /^\| do\\<c\\>s\/a b,c\.md:1 \| warning \| .* \| mojibake \|$/m);
});

test('no findings: every format is well-formed', () => {
  using here = folder({'fine.md': 'fine\n'});
  assert.equal(JSON.parse(here.run('check', '--format', 'sarif', '.').out).runs[0].results.length, 0);
  assert.equal(here.run('check', '--format', 'github', '.').out, '');
  assert.match(here.run('check', '--format', 'junit', '.').out, /tests="1" failures="0"/);
  assert.match(here.run('check', '--format', 'markdown', '.').out, /0 errors, 0 warnings/);
});
