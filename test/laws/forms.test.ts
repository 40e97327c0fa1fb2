/** What a plan says does not depend on how its Markdown is written. */
import {deepEqual, ok} from 'node:assert/strict';
import {test} from 'node:test';
import type {Backlog, Checklist, Stated} from '../../server/src/core/model/backlog.ts';
import {readBacklog} from '../../server/src/core/model/read.ts';
import {parseSyntax} from '../../server/src/core/syntax/sections.ts';
import {allForms} from './forms.ts';
import {corpusIsHere, realPlans} from './plans.ts';

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? null;
const stated = <T>(fact: Stated<T> | null) => fact?.value ?? null;
const boxes = ({done, total}: Checklist) => `${done}/${total}`;

/** All that a plan says, without the places. */
function factsOf({isBacklog, sprints, epics, stories, claims, problems}: Backlog): readonly string[] {
  const told = [
    {isBacklog},
    ...sprints.map(({id, title, goal, capacity, buffer, statedPoints, start, end, items, ...sums}) => ({
      sprint: [id, plain(title.value), plain(stated(goal)), items.length, sums.committedPoints, sums.completedPoints],
      stated: [capacity, buffer, statedPoints].map(stated),
      dates: [start, end].map(stated),
    })),
    ...epics.map(({id, title, points, stories: own}) => ({epic: [id, plain(title.value), points, own.length]})),
    ...stories.map(({id, title, points, estimate, status, priority, assignees, sprint, epic, ...lists}) => ({
      story: [id, plain(title), stated(points), plain(stated(estimate)), stated(status), plain(stated(priority))],
      people: assignees.map(({value}) => value),
      place: [plain(sprint), plain(epic)],
      lists: [lists.criteria, lists.tasks, lists.definitionOfDone].map(boxes),
      needs: lists.dependsOn.map(({value}) => value),
    })),
    ...claims.map(({kind, unit, stated, bases}) => ({
      claim: [kind, unit, stated.value, bases.some(({actual}) => actual === stated.value)],
    })),
    ...problems.map(({kind}) => ({problem: kind})),
  ];
  return told.map(fact => JSON.stringify(fact)).sort();
}

const read = (text: string, name: string) => factsOf(readBacklog(parseSyntax(text), name));
const known = realPlans.map(({name, text}) => ({name, text, facts: read(text, name)}));

for (const {name: form, write} of allForms) {
  test(`a plan says the same with ${form}`, () => {
    let rewritten = 0;
    for (const {name, text, facts} of known) {
      const other = write(text);
      if (other === text) continue;
      rewritten++;
      deepEqual(read(other, name), facts, name);
    }
    ok(rewritten > 0 || !corpusIsHere, 'no plan was rewritten');
  });
}
