/** Documents that are not read in full: which limit is told, where reading ended, and that the tree says so, too. */
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {test} from 'node:test';
import {outlineOf} from '../../server/src/core/features/outline.ts';
import {checkDocument, type Finding} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {usualSizes} from '../../server/src/core/syntax/seams.ts';
import {syntaxSteps} from '../../server/src/core/syntax/sections.ts';
import {unreadOf} from '../../server/src/core/syntax/unread.ts';
import {changeDocument, syntaxOf} from '../../server/src/core/workspace/document.ts';

const top = '# Sprint 1\n\n### US-1: Sign in\n\n**Points**: 3\n\n- [ ] works\n\n';
const deep = `${'>'.repeat(101)} too deep\n\n`;

/** Needs no parser, whatever its size. */
const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\`\n\n`;

function checked(text: string) {
  const document = {path: 'plan.md', text};
  return {document, findings: checkDocument(document, defaultSettings)};
}

function told(findings: readonly Finding[]): Finding {
  const found = findings.filter(({rule}) => rule === 'unread-text');
  equal(found.length, 1);
  return found[0] as Finding;
}

test('too many lines: how many there are, how many are read, where reading ended; in the tree, too', () => {
  const {document, findings} = checked(`${top}${fenced('x\n'.repeat(300_000))}## Last\n\nz\n`);
  const {message, at, severity, related} = told(findings);
  match(
    message,
    /^This text is too large: it has 300,016 lines, and no more than 300,000 are read\. From line 300,\d{3} on/,
  );
  deepEqual([at, severity], [{start: 0, end: '# Sprint 1'.length}, 'info']);
  const start = related?.at(-1)?.at.start ?? 0;
  equal(document.text.slice(start).trim(), '## Last\n\nz');
  equal(outlineOf(document, {findings, today: null})?.detail, '1 story · not read in full');
});

test('too many characters, and too much to read, are told as what they are', () => {
  const {document, findings} = checked(`${top}${fenced('word '.repeat(4_000_000))}# End\n`);
  match(told(findings).message, /has 20,\d{3},\d{3} characters, and no more than 20,000,000 are read\. From line \d/);
  equal(unreadOf(syntaxOf(document))?.rest?.why, 'length');
  const steps = syntaxSteps(`${top}# A\n\n*a*\n\n# B\n`, undefined, undefined, {...usualSizes, budget: () => 100});
  let step = steps.next();
  while (!step.done) step = steps.next();
  equal(unreadOf(step.value)?.rest?.why, 'effort');
});

test('sections that nest too deep are counted and pointed at, five at most', () => {
  const {document, findings} = checked(`${top}${`## Part\n\n${deep}`.repeat(7)}`);
  const {message, related} = told(findings);
  match(message, /^7 sections of this text cannot be read in full: /);
  equal(related?.length, 5);
  for (const {at} of related ?? []) ok(document.text.slice(at.start).startsWith('## Part'));
});

test('what is read in full, and ordinary Markdown with something too deep in it, says nothing', () => {
  equal(unreadOf(syntaxOf(checked(top).document)), null);
  deepEqual(checked(`# Notes\n\n${deep}`).findings, []);
});

test('an edit that mends the text takes it back', () => {
  const {document, findings} = checked(top + deep);
  ok(told(findings));
  const mended = changeDocument(document, top);
  deepEqual(
    checkDocument(mended, defaultSettings).filter(({rule}) => rule === 'unread-text'),
    [],
  );
});
