/** Ticks and clears check boxes: of criteria and tasks exactly one character each, of stories their status. */
import type {Check, CheckKind} from '../features/checks.ts';
import type {ListKind} from '../features/facts.ts';
import type {Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import {changeOf, disproof, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, refuse} from './gesture.ts';
import {statusEdits} from './set-status.ts';
import {type Target, targetsOf} from './targets.ts';

const lists: Readonly<Record<CheckKind, ListKind>> = {
  criterion: 'criteria',
  task: 'tasks',
  dod: 'definitionOfDone',
};

export function tick(documents: Documents, nodes: readonly NodeAddress[], checked: boolean): Outcome {
  const targets = targetsOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const gathered: Gathered = new Map();
  for (const target of targets) {
    const edits = tickEdits(target, checked);
    if (isRefusal(edits)) return edits;
    gather(gathered, target.document, edits);
  }
  for (const [document, edits] of gathered) {
    const own = targets.filter(target => target.document === document);
    const wrong = disproof(document, (own[0] as Target).backlog, edits, {
      mayDiffer: story => own.flatMap(target => factsOf(target, story)),
      holds: (after, before) => own.every(target => isTicked(target, before, after, checked)),
    });
    if (wrong) return wrong;
  }
  return changeOf(titleOf(targets, checked), gathered);
}

function tickEdits({document, backlog, node}: Target, checked: boolean) {
  if (node.kind === 'check') {
    const {check} = node;
    if (!check.box) return refuse(`“${check.item.text}” has no check box.`);
    return [{span: check.box, text: checked ? tickMark(document.text, check) : ' '}];
  }
  if (node.draft.kind !== 'story') return refuse('Only criteria, tasks and stories can be ticked.');
  return statusEdits(document, backlog, node.draft.noun, checked ? 'done' : 'todo');
}

/** The mark that the ticked boxes beside it have, else `x`. */
function tickMark(text: string, {story, kind}: Check): string {
  const {items, base} = story[lists[kind]];
  const model = items.find(item => item.box && item.checked);
  return model?.box ? text.slice(base + model.box.start, base + model.box.end) : 'x';
}

function factsOf({node}: Target, story: Story) {
  if (node.kind === 'check') return node.check.story === story ? Object.values(lists) : [];
  return node.draft.noun === story ? (['status'] as const) : [];
}

function isTicked({node}: Target, before: Story, after: Story, checked: boolean): boolean {
  if (node.kind === 'draft') return node.draft.noun !== before || (after.status?.value === 'done') === checked;
  const {check} = node;
  if (check.story !== before) return true;
  const list = lists[check.kind];
  return after[list].items[before[list].items.indexOf(check.item)]?.checked === checked;
}

function titleOf([first, ...others]: readonly Target[], checked: boolean): string {
  const verb = checked ? 'Tick' : 'Clear';
  if (others.length > 0 || !first) return `${verb} ${others.length + 1} boxes`;
  const {node} = first;
  if (node.kind === 'check') return `${verb} “${node.check.item.text.slice(0, 40)}”`;
  return node.draft.kind === 'story' ? `${verb} ${storyName(node.draft.noun)}` : verb;
}
