/** Laws of safe fixes: each settles its finding, stays inside it, raises no other, and all of them together come to rest. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkDocument, type Finding} from '../../server/src/core/rules/check.ts';
import {fixDocument} from '../../server/src/core/rules/fix.ts';
import type {Fix} from '../../server/src/core/rules/rule.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {applyEdits} from '../../server/src/core/text/edit.ts';
import {contains} from '../../server/src/core/text/span.ts';
import {damage, damages} from './breakage.ts';
import {realPlans} from './plans.ts';

/** A plan says its name in a report, not its text. */
const anyPlan = fc.constantFrom(...realPlans.map(plan => ({...plan, [fc.toStringMethod]: () => plan.name})));
const variants = fc.constantFrom<(text: string) => string>(
  text => text,
  text => text.replace(/\r?\n/g, '\r\n'),
  text => `\ufeff${text}`,
);
const everything = () => true;

function check(text: string): readonly Finding[] {
  return checkDocument({path: 'plan.md', text}, defaultSettings);
}

/** Where an offset of the text before lies after the edits of a fix. */
function moved(offset: number, {edits}: Fix): number {
  let by = 0;
  for (const {span, text} of edits) if (span.end <= offset) by += text.length - (span.end - span.start);
  return offset + by;
}

function checkFix(text: string, before: readonly Finding[], finding: Finding, fix: Fix): void {
  const about = `${finding.rule}: ${finding.message} — ${fix.title}`;
  for (const {span} of fix.edits) assert.ok(contains(finding.at, span), `${about}: it edits beyond the finding`);
  const fixed = applyEdits(text, fix.edits);
  const after = check(fixed);
  const settled = after.every(other => other.rule !== finding.rule || other.at.start !== moved(finding.at.start, fix));
  assert.ok(settled, `${about}: it is still reported`);
  // A repaired word may be one that nobody could read before: what is then found was wrong all along.
  if (finding.rule === 'mojibake') return;
  const known = new Set(before.map(other => `${other.rule} ${moved(other.at.start, fix)}`));
  const fresh = after.filter(other => other.rule !== finding.rule && !known.has(`${other.rule} ${other.at.start}`));
  assert.deepEqual(
    fresh.map(other => `${other.rule}: ${other.message}`),
    [],
    `${about}: it raises others`,
  );
}

test('a safe fix settles its finding, edits nothing beyond it and raises no other', () => {
  fc.assert(
    fc.property(anyPlan, variants, damages, ({text}, variant, broken) => {
      const document = damage(variant(text), broken);
      const findings = check(document);
      for (const finding of findings) {
        for (const fix of finding.fixes) if (fix.safe) checkFix(document, findings, finding, fix);
      }
    }),
    {seed: 20260101, numRuns: 60},
  );
});

test('all safe fixes together come to rest', () => {
  fc.assert(
    fc.property(anyPlan, variants, damages, ({text}, variant, broken) => {
      const document = {path: 'plan.md', text: damage(variant(text), broken)};
      const once = fixDocument(document, defaultSettings, everything).document;
      assert.equal(fixDocument(once, defaultSettings, everything).edits, 0);
    }),
    {seed: 20260102, numRuns: 60},
  );
});

test('every fix, safe or not, is made of edits that can be applied', () => {
  fc.assert(
    fc.property(anyPlan, variants, damages, ({text}, variant, broken) => {
      const document = damage(variant(text), broken);
      for (const {fixes = []} of check(document)) for (const {edits} of fixes) applyEdits(document, edits);
    }),
    {seed: 20260103, numRuns: 60},
  );
});

test('findings lie inside the text and are the same with CR LF', () => {
  const told = (text: string) =>
    check(text).map(({rule, message, at}) => {
      assert.ok(at.start <= at.end && at.end <= text.length);
      return `${text.slice(0, at.start).split('\n').length} ${rule} ${message}`;
    });
  fc.assert(
    fc.property(anyPlan, damages, ({text}, broken) => {
      const plain = damage(text.replace(/\r\n?/g, '\n'), broken);
      assert.deepEqual(told(plain.replace(/\n/g, '\r\n')), told(plain));
    }),
    {seed: 20260104, numRuns: 60},
  );
});

test('a rule that fails is a bug: none does on any damaged plan', () => {
  fc.assert(
    fc.property(anyPlan, damages, ({text}, broken) => {
      assert.deepEqual(
        check(damage(text, broken)).filter(({message}) => message.includes('failed on this document')),
        [],
      );
    }),
    {seed: 20260105, numRuns: 60},
  );
});
