/** Quiet: the examples contradict each other in nothing, and ordinary Markdown shows nothing at all. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkAcross} from '../../server/src/core/rules/across.ts';
import {checkAlone, checkDocument} from '../../server/src/core/rules/check.ts';
import {mayConcernRules} from '../../server/src/core/rules/quick-look.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {workspaceOf} from '../../server/src/core/workspace/workspace.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => ({path, text: readFileSync(join(root, path), 'utf8')});

const examples = readdirSync(join(root, 'examples'))
  .filter(name => name.endsWith('.md'))
  .map(name => read(`examples/${name}`));

test('nothing is found between the examples, and no warning in the healthy plan', () => {
  const workspace = workspaceOf(examples);
  for (const document of examples) assert.deepEqual(checkAcross(workspace, document, defaultSettings), []);
  const [, healthy] = examples;
  assert.ok(healthy);
  assert.match(healthy.path, /001/);
  const severities = checkDocument(healthy, defaultSettings, workspace).map(({severity}) => severity);
  assert.ok(!severities.includes('error') && !severities.includes('warning'), severities.join());
});

test('a status in the completion report that contradicts another document is reported', () => {
  const report = examples.find(({path}) => path.includes('003'));
  assert.ok(report);
  const id = /ETL-\d+/.exec(report.text)?.[0] ?? '';
  const title = checkTitle(report.text, id);
  const plan = {
    path: 'examples/etl-plan.md',
    text: `# ETL backlog\n\n### ${id}: ${title}\n\n**Status**: In Progress\n\n**Acceptance Criteria:**\n\n- [ ] runs\n\n### ETL-900: Another\n\n**Status**: To Do\n`,
  };
  const workspace = workspaceOf([...examples, plan]);
  const found = [report, plan].flatMap(document => checkAcross(workspace, document, defaultSettings));
  assert.deepEqual(
    found.map(({rule, story}) => [rule, story]),
    [['conflicting-status', id]],
  );
  assert.match(found[0]?.message ?? '', /is done here and in progress in etl-plan\.md/);
});

function checkTitle(text: string, id: string): string {
  const line = text.split('\n').find(each => each.includes(`${id}:`)) ?? '';
  return (
    line
      .slice(line.indexOf(`${id}:`) + id.length + 1)
      .split(/[→*(]/)[0]
      ?.trim() ?? ''
  );
}

test('READMEs, changelogs and guides of packages show nothing, and most are not even parsed', () => {
  const packages = readdirSync(join(root, 'node_modules')).filter(name => !name.startsWith('.'));
  const files = packages
    .flatMap(name => ['README.md', 'CHANGELOG.md'].map(file => `node_modules/${name}/${file}`))
    .filter(path => existsSync(join(root, path)))
    .slice(0, 60);
  assert.ok(files.length > 20);
  let parsed = 0;
  for (const document of files.map(read)) {
    const findings = checkAlone(document, defaultSettings);
    assert.deepEqual(findings, [], document.path);
    if (mayConcernRules(document)) parsed++;
  }
  assert.ok(parsed < files.length / 2, `${parsed} of ${files.length}`);
});

test('a text about lost characters shows none', () => {
  const text = '# Decoding\n\nWhat is no UTF-8 becomes a \ufffd, as in Caf\ufffd.\n';
  assert.deepEqual(checkAlone({path: 'decoding.md', text}, defaultSettings), []);
});
