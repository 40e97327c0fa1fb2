/** Which node of the outline each finding belongs to, and the counts that roll up from there. */
import type {Finding} from '../rules/check.ts';
import {contains, type Span} from '../text/span.ts';
import type {Draft} from './draft.ts';

export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const noProblems: ProblemCount = {errors: 0, warnings: 0, infos: 0};

/** The findings of each draft, those of the drafts below it not among them. */
export type Owned = ReadonlyMap<Draft, readonly Finding[]>;

/** What a finding names owns it; else the innermost draft whose text holds it; else nobody. */
export function ownedFindings(drafts: readonly Draft[], findings: readonly Finding[]): Owned {
  const owned = new Map<Draft, Finding[]>();
  const byName = namesOf(drafts);
  for (const finding of findings) {
    const owner = ownerOf(finding, byName, drafts);
    const list = owner && owned.get(owner);
    if (list) list.push(finding);
    else if (owner) owned.set(owner, [finding]);
  }
  return owned;
}

/** `2 errors, 1 warning`, empty where there is nothing. */
export function problemWords(problems: ProblemCount): string {
  const words = (value: number, noun: string) => (value > 0 ? [`${value} ${noun}${value === 1 ? '' : 's'}`] : []);
  return [
    ...words(problems.errors, 'error'),
    ...words(problems.warnings, 'warning'),
    ...words(problems.infos, 'note'),
  ].join(', ');
}

/** Hints are offers, not problems: they are not counted. */
export function countOf(findings: readonly Finding[]): ProblemCount {
  const number = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return {errors: number('error'), warnings: number('warning'), infos: number('info')};
}

export function addCounts(a: ProblemCount, b: ProblemCount): ProblemCount {
  return {errors: a.errors + b.errors, warnings: a.warnings + b.warnings, infos: a.infos + b.infos};
}

type Names = ReadonlyMap<string, readonly Draft[]>;

function namesOf(drafts: readonly Draft[], into = new Map<string, Draft[]>()): Names {
  for (const draft of drafts) {
    const name = `${draft.kind}:${draft.name}`;
    const list = into.get(name);
    if (list) list.push(draft);
    else into.set(name, [draft]);
    namesOf(draft.children, into);
  }
  return into;
}

/** What a finding names comes first, then where it stands. A split story stands in several sprints: the nearest wins. */
function ownerOf(finding: Finding, byName: Names, drafts: readonly Draft[]): Draft | undefined {
  for (const kind of ['story', 'epic', 'sprint'] as const) {
    const name = finding[kind];
    const named = name ? byName.get(`${kind}:${name}`) : undefined;
    if (named) return named.find(draft => contains(draft.reach, finding.at)) ?? named[0];
  }
  return innermost(drafts, finding.at);
}

function innermost(drafts: readonly Draft[], at: Span): Draft | undefined {
  for (const draft of drafts) {
    const below = innermost(draft.children, at);
    if (below) return below;
    if (contains(draft.reach, at)) return draft;
  }
  return undefined;
}
