/** Runs every rule's page: what its samples mark is reported, nothing else is, and the fixes give the texts shown. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {rules} from '../../server/src/core/rules/all.ts';
import {checkDocument, type Finding} from '../../server/src/core/rules/check.ts';
import type {Rule} from '../../server/src/core/rules/rule.ts';
import {decodeSettings} from '../../server/src/core/settings.ts';
import {applyEdits, type TextEdit} from '../../server/src/core/text/edit.ts';
import {type Fixed, readSamples, type Sample} from './page.ts';

const folder = new URL('../../server/src/core/rules/', import.meta.url);

function find(rule: Rule, {setting}: Sample, text: string): readonly Finding[] {
  const {settings, problems} = decodeSettings(setting === null ? {} : {rules: {[rule.id]: setting}});
  assert.deepEqual(problems, []);
  return checkDocument({path: 'backlog.md', text}, settings).filter(finding => finding.rule === rule.id);
}

/** The text with each report's carets below, to be read side by side with the page. */
function marked(text: string, marks: readonly {readonly start: number; readonly end: number}[]): string {
  let start = 0;
  return text.replace(/[^\n]*\n/g, line => {
    const here = marks.filter(mark => mark.start >= start && mark.start < start + line.length);
    const carets = here.map(mark => `${' '.repeat(mark.start - start)}${'^'.repeat(mark.end - mark.start)}\n`);
    start += line.length;
    return line + carets.join('');
  });
}

function checkReports(rule: Rule, sample: Sample): void {
  const findings = find(rule, sample, sample.text);
  const spans = findings.map(({at}) => at);
  assert.equal(marked(sample.text, spans), marked(sample.text, sample.marks));
  sample.marks.forEach((mark, at) => {
    const message = findings[at]?.message ?? '';
    assert.ok(message.includes(mark.says), `“${message}” does not say “${mark.says}”`);
  });
}

function checkFixed(rule: Rule, sample: Sample, {title, text}: Fixed): void {
  const edits = fixesOf(find(rule, sample, sample.text), title);
  assert.equal(applyEdits(sample.text, edits), text);
  assert.deepEqual(title === null ? find(rule, sample, text).filter(isSafelyFixable) : [], []);
}

function fixesOf(findings: readonly Finding[], title: string | null): readonly TextEdit[] {
  const offered = findings.flatMap(finding => finding.fixes);
  const safe = findings.flatMap(finding => finding.fixes.find(fix => fix.safe) ?? []);
  const chosen = title === null ? (safe.length > 0 ? safe : offered) : offered.filter(fix => fix.title === title);
  const titles = offered.map(fix => fix.title).join(' · ');
  assert.ok(chosen.length > 0, `no such fix; offered: ${titles}`);
  assert.ok(title !== null || safe.length > 0 || offered.length === 1, `name one of several fixes: ${titles}`);
  return chosen.flatMap(fix => fix.edits);
}

function isSafelyFixable(finding: Finding): boolean {
  return finding.fixes.some(fix => fix.safe);
}

for (const rule of rules) {
  const path = new URL(`${rule.id}.md`, folder);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const samples = readSamples(page);

  test(`${rule.id}: the page opens with its name and its summary, and shows what is reported and what is not`, () => {
    assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}`), `${rule.id}.md must open with: ${rule.summary}`);
    assert.ok(samples.some(sample => sample.marks.length > 0));
    assert.ok(samples.some(sample => sample.marks.length === 0));
    for (const {key} of rule.options ?? []) assert.ok(page.includes(`\`${key}\``), `${rule.id}.md must name ${key}`);
  });

  for (const sample of samples) {
    test(`${rule.id}.md:${sample.line}`, () => checkReports(rule, sample));
    for (const fixed of sample.fixed) test(`${rule.id}.md:${fixed.line} fixed`, () => checkFixed(rule, sample, fixed));
  }
}

test('no page without a rule, no rule without a page', () => {
  const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md');
  assert.deepEqual(pages.sort(), rules.map(rule => `${rule.id}.md`).sort());
});
