/** Findings as Markdown, for the summary of a job or a comment on a pull request. */
import {type FindingJson, findingJson, summaryJson} from '../../core/json/finding.ts';
import type {Reporter} from './reporter.ts';

const mostRows = 100;

export const reportMarkdown: Reporter = checked => {
  const findings = checked.flatMap(({document, findings: some}) => some.map(finding => findingJson(document, finding)));
  const {errors, warnings, infos, hints, files} = summaryJson(
    findings.map(({severity}) => severity),
    checked.length,
  );
  const counts = `${errors} errors, ${warnings} warnings, ${infos} infos, ${hints} hints in ${files} files`;
  const rows = findings.slice(0, mostRows).map(row);
  const left = findings.length - rows.length;
  const table =
    findings.length > 0 ? ['', '| Where | Severity | Finding | Rule |', '| --- | --- | --- | --- |', ...rows] : [];
  const more = left > 0 ? ['', `and ${left} more.`] : [];
  return `${['## Sprintdown', '', counts, ...table, ...more].join('\n')}\n`;
};

function row({path, severity, message, rule, range: {start}}: FindingJson): string {
  return `| ${cell(path)}:${start.line} | ${severity} | ${cell(message)} | ${rule} |`;
}

/** Nothing that a plan says may become a link, a tag or another cell. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|~@#&]/g, '\\$&').replace(/\s+/g, ' ');
}
