/** What can be folded in a plan beyond what any Markdown editor folds. */
import type {Checklist} from '../model/backlog.ts';
import {each, finished, type Steps} from '../steps.ts';
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';

export interface Fold {
  /** 0-based; the first stays in sight. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * Sections under labels (`**Acceptance Criteria:**`), sprints, epics and stories under lines that are only bold; with
 * `headings` also those under headings, for editors that fold nothing in Markdown by themselves.
 */
export function foldsOf(document: Document, headings: boolean): readonly Fold[] {
  return finished(foldSteps(document, headings));
}

/** The same in short steps. */
export function* foldSteps(document: Document, headings: boolean): Steps<readonly Fold[]> {
  const {text} = document;
  const {sprints, epics, stories} = backlogOf(document);
  const wanted = (line: Span) => headings || text[line.start] !== '#';
  const bodies = [
    ...[...sprints, ...epics].map(({heading, body}) => ({line: heading, body})),
    ...stories.map(({definition: {line, body}}) => ({line, body})),
  ].filter(({line}) => wanted(line));
  const lists = stories
    .flatMap(({criteria, tasks, definitionOfDone}) => [criteria, tasks, definitionOfDone])
    .flatMap(list => (list.label && wanted(list.label) ? [{line: list.label, body: extentOf(list, list.label)}] : []));
  const folds = new Map<number, Fold>();
  for (const fold of yield* each([...bodies, ...lists], ({line, body}) => foldOf(document, line, body), 256)) {
    const known = folds.get(fold.firstLine);
    if (fold.lastLine > Math.max(fold.firstLine, known?.lastLine ?? 0)) folds.set(fold.firstLine, fold);
  }
  return [...folds.values()].sort((a, b) => a.firstLine - b.firstLine);
}

/** From the label to the end of the last item. */
export function extentOf({base, items}: Checklist, label: Span): Span {
  const end = items.reduce((last, {span}) => Math.max(last, base + span.end), label.end);
  return {start: label.start, end};
}

/** Blank lines at the end stay in sight: they part what is folded from what follows. */
function foldOf(document: Document, line: Span, body: Span): Fold {
  const {text} = document;
  const lines = linesOf(document);
  let end = Math.max(body.end, line.end);
  while (end > line.end && /\s/.test(text[end - 1] ?? '')) end--;
  return {firstLine: positionAt(lines, line.start).line, lastLine: positionAt(lines, end).line};
}
