/** Findings for people at a terminal: place, severity, message, the line with a mark below it, and a summary. */
import type {Finding} from '../../core/rules/check.ts';
import type {Severity} from '../../core/rules/rule.ts';
import {positionAt} from '../../core/text/lines.ts';
import {type Document, linesOf} from '../../core/workspace/document.ts';
import {type Paint, widthOf} from '../terminal.ts';
import type {Checked, Reporter, ReporterContext} from './reporter.ts';

export const reportPretty: Reporter = (checked, context) => {
  const blocks = checked.flatMap(({document, findings}) => findings.map(finding => block(document, finding, context)));
  return `${[...blocks, summary(checked, context.paint)].join('\n')}\n`;
};

const mostRelated = 6;

function block(document: Document, finding: Finding, {paint, columns}: ReporterContext): string {
  const place = placeOf(document, finding.at.start);
  const head = `${paint.bold(`${document.path}:${place}`)}  ${word(finding.severity, paint)}  ${printable(finding.message)}  ${paint.dim(finding.rule)}`;
  const related = (finding.related ?? []).slice(0, mostRelated);
  const more = (finding.related?.length ?? 0) - related.length;
  return [
    head,
    ...frame(document, finding, paint, columns),
    ...related.map(({document: other, at, message}) =>
      paint.dim(`      ${other ? `${other.path}:` : ''}${placeOf(other ?? document, at.start)} ${printable(message)}`),
    ),
    ...(more > 0 ? [paint.dim(`      and ${more} more`)] : []),
    '',
  ].join('\n');
}

function placeOf(document: Document, offset: number): string {
  const {line, column} = positionAt(linesOf(document), offset);
  return `${line + 1}:${column + 1}`;
}

/** The line of a finding and the mark below it; of a long line, the part around the mark. */
function frame(document: Document, {at}: Finding, paint: Paint, columns: number): readonly string[] {
  const lines = linesOf(document);
  const {line, column} = positionAt(lines, at.start);
  const start = lines.startOf(line);
  const whole = document.text.slice(start, lines.startOf(line + 1)).replace(/[\r\n]+$/, '');
  const room = Math.max(40, columns - 12);
  const end = Math.min(column + Math.max(1, at.end - at.start), Math.max(whole.length, column + 1));
  const from = whole.length > room ? Math.max(0, column - Math.floor(room / 3)) : 0;
  const shown = printable(whole.slice(from, from + room));
  const before = printable(whole.slice(from, column));
  const marked = printable(whole.slice(column, Math.min(end, from + room)));
  const number = String(line + 1).padStart(5);
  const cutStart = from > 0 ? '…' : '';
  const cutEnd = from + room < whole.length ? '…' : '';
  const indent = ' '.repeat(widthOf(cutStart + before));
  return [
    `${paint.dim(`${number} |`)} ${cutStart}${shown}${cutEnd}`,
    `${paint.dim('      |')} ${indent}${paint.red('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/** What a terminal would act upon is shown, not obeyed. */
function printable(text: string): string {
  return text.replace(/\t/g, '  ').replace(/\p{Cc}/gu, '�');
}

function word(severity: Severity, paint: Paint): string {
  const colour = {error: paint.red, warning: paint.yellow, info: paint.blue, hint: paint.dim}[severity];
  return colour(severity);
}

function summary(checked: readonly Checked[], paint: Paint): string {
  const findings = checked.flatMap(({findings}) => findings);
  const plans = checked.length;
  const files = `${plans} ${plans === 1 ? 'file' : 'files'}`;
  if (findings.length === 0) return paint.green(`No findings in ${files}.`);
  const counts = (['error', 'warning', 'info', 'hint'] as const).flatMap(severity => {
    const many = findings.filter(finding => finding.severity === severity).length;
    return many === 0 ? [] : [`${many} ${severity}${many === 1 ? '' : 's'}`];
  });
  const affected = checked.filter(({findings: some}) => some.length > 0).length;
  const safe = findings.filter(({fixes}) => fixes.some(fix => fix.safe)).length;
  const fixable = safe > 0 ? ` ${safe} can be fixed safely.` : '';
  return paint.bold(`${counts.join(', ')} in ${affected} of ${files}.${fixable}`);
}
