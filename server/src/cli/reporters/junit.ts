/** Findings as JUnit XML: a suite for each file, a failed case for each finding, a passed one where there is none. */
import {findingJson} from '../../core/json/finding.ts';
import type {Severity} from '../../core/rules/rule.ts';
import type {Checked, Reporter} from './reporter.ts';

const failing: ReadonlySet<Severity> = new Set(['error', 'warning']);

export const reportJunit: Reporter = checked => {
  const suites = checked.map(suite).join('');
  const findings = checked.flatMap(one => one.findings);
  const failures = findings.filter(({severity}) => failing.has(severity)).length;
  const tests = findings.length + checked.filter(one => one.findings.length === 0).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Sprintdown" tests="${tests}" failures="${failures}">\n${suites}</testsuites>\n`;
};

function suite({document, findings}: Checked): string {
  const failures = findings.filter(({severity}) => failing.has(severity)).length;
  const cases = findings.map(finding => testcase(findingJson(document, finding)));
  const body =
    cases.length > 0 ? cases.join('') : `    <testcase classname="${xml(document.path)}" name="no findings"/>\n`;
  const tests = Math.max(1, findings.length);
  return `  <testsuite name="${xml(document.path)}" tests="${tests}" failures="${failures}">\n${body}  </testsuite>\n`;
}

/** Infos and hints are told, and fail nothing. */
function testcase({path, rule, severity, message, range: {start}}: ReturnType<typeof findingJson>): string {
  const place = `${path}:${start.line}:${start.column}`;
  const name = `<testcase classname="${xml(path)}" name="${xml(`${rule} ${start.line}:${start.column}`)}">`;
  const told = `${place}: ${severity}: ${message}`;
  const body = failing.has(severity)
    ? `<failure type="${rule}" message="${xml(message)}">${xml(told)}</failure>`
    : `<system-out>${xml(told)}</system-out>`;
  return `    ${name}${body}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What no XML document may hold is left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, character => entities[character] ?? character)
    .replace(/[\t\n\r]/g, ' ');
}
