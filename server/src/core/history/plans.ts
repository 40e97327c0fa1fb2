/** Which files are one plan: each team may have a Sprint 1 and a US-1 of its own, and those are not the same. */
import {memo} from '../memo.ts';
import {titlesAgree} from '../model/values/title-words.ts';
import type {PlanFacts, SprintFacts} from './facts.ts';
import {fold} from './identity.ts';
import type {FileVersion, Version} from './version.ts';

/** By path what the keys of a file's sprints and stories end with: nothing for the first plan, for others what tells them apart. */
export type Plans = ReadonlyMap<string, string>;

/**
 * By what each file said when it was first a plan, so that what is written later never parts or joins what was counted
 * before. A file belongs to the first plan that it has a story in common with, else to the first that it does not contradict.
 */
export function plansOf(versions: readonly Version[], now: Version | null): Plans {
  const recorded = grouped(versions);
  const fresh = now?.files.filter(({path, facts}) => facts && !recorded.plans.has(path)) ?? [];
  return fresh.length === 0 ? recorded.plans : joined(recorded, fresh).plans;
}

interface Grouping {
  readonly plans: Plans;
  /** What the files of each plan said. */
  readonly groups: readonly (readonly PlanFacts[])[];
}

const grouped = memo((versions: readonly Version[]): Grouping => {
  const first = new Map<string, FileVersion>();
  for (const {files} of versions) {
    for (const file of files) if (file.facts && !first.has(file.path)) first.set(file.path, file);
  }
  return joined({plans: new Map(), groups: []}, [...first.values()]);
});

function joined(before: Grouping, files: readonly FileVersion[]): Grouping {
  const plans = new Map(before.plans);
  const groups = before.groups.map(group => [...group]);
  for (const {path, facts} of files) {
    if (!facts) continue;
    const relations = groups.map(group => group.map(member => relationOf(member, facts)));
    const kin = relations.findIndex(all => all.includes('kin') && !all.includes('strangers'));
    const free = relations.findIndex(all => !all.includes('strangers'));
    const at = kin >= 0 ? kin : free >= 0 ? free : groups.push([]) - 1;
    groups[at]?.push(facts);
    plans.set(path, at === 0 ? '' : `${mark}${at + 1}`);
  }
  return {plans, groups};
}

const mark = ' @';

/** A key without what tells the plan. */
export function bareKey(key: string): string {
  return key.replace(/ @\d+$/, '');
}

type Relation = 'kin' | 'strangers' | 'unrelated';

/** Stories of one number tell most: they have one title, or they do not. */
function relationOf(a: PlanFacts, b: PlanFacts): Relation {
  const titles = titlesOf(a);
  const both = [...titlesOf(b)].flatMap(([id, title]) => {
    const other = titles.get(id);
    return other ? [titlesAgree(other, title)] : [];
  });
  if (both.length > 0) return both.filter(agree => agree).length * 2 >= both.length ? 'kin' : 'strangers';
  return b.sprints.some(sprint => a.sprints.some(other => areApart(sprint, other))) ? 'strangers' : 'unrelated';
}

const titlesOf = memo(({stories}: PlanFacts): ReadonlyMap<string, string> => {
  return new Map(stories.flatMap(({id, title}) => (id === null || title === '' ? [] : [[fold(id), title] as const])));
});

/** Of one number, and not at one time. */
function areApart(a: SprintFacts, b: SprintFacts): boolean {
  if (a.id === null || b.id === null || fold(a.id) !== fold(b.id)) return false;
  return (
    (a.end !== null && b.start !== null && a.end < b.start) || (b.end !== null && a.start !== null && b.end < a.start)
  );
}
