/** Findings as workflow commands of GitHub Actions; the worst first, because only the first ten of a kind are shown. */
import {type FindingJson, findingJson} from '../../core/json/finding.ts';
import {type Severity, severities} from '../../core/rules/rule.ts';
import type {Reporter} from './reporter.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};
const mostOfAKind = 10;

export const reportGithub: Reporter = checked => {
  const findings = checked
    .flatMap(({document, findings: some}) => some.map(finding => findingJson(document, finding)))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const command = commands[finding.severity];
    const count = (counts.get(command) ?? 0) + 1;
    counts.set(command, count);
    if (count <= mostOfAKind) lines.push(annotation(command, finding));
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`${left} more findings: GitHub shows no more than ${mostOfAKind} annotations of a kind.`);
  return lines.map(line => `${line}\n`).join('');
};

function annotation(command: string, {path, rule, message, range: {start, end}}: FindingJson): string {
  const properties = {
    file: path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    ...(end.line === start.line ? {endColumn: end.column} : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${command} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
