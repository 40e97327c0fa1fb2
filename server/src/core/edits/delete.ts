/** Deletes stories: every line that lists or defines them; what merely refers to them stays and is told. */

import type {Backlog, Mention, Story} from '../model/backlog.ts';
import {list, storyName} from '../rules/wording.ts';
import {positionAt} from '../text/lines.ts';
import type {Span} from '../text/span.ts';
import {fileName} from '../uris.ts';
import {type Contribution, contributionOf} from '../workspace/contribution.ts';
import {type Document, linesOf} from '../workspace/document.ts';
import {isProperId, keyOf} from '../workspace/identity.ts';
import {changeOf, type Gathered, gather} from './change.ts';
import {type Documents, isRefusal, type NodeAddress, type Outcome, type Refusal, refuse} from './gesture.ts';
import {linesOfItem, nextContent, removal} from './item-lines.ts';
import {type StoryTarget, storiesOf} from './targets.ts';
import {byName, differingFacts, nameOf, planAfter, sameSprints} from './verify.ts';

export function deleteStories(documents: Documents, nodes: readonly NodeAddress[]): Outcome {
  const targets = storiesOf(documents, nodes);
  if (isRefusal(targets)) return targets;
  const gathered: Gathered = new Map();
  for (const [document, own] of groupBy(targets, ({document}) => document)) {
    const stories = own.map(({story}) => story);
    if (stories.some(({definition}) => definition.form === 'file'))
      return refuse('This story is a whole file: delete the file.');
    gather(
      gathered,
      document,
      removalsOf(
        document.text,
        stories.flatMap(({mentions}) => mentions),
      ),
    );
    const wrong = disproveRemoval(document, own[0] as StoryTarget, stories, gathered);
    if (wrong) return wrong;
  }
  const [first] = targets;
  const what = targets.length > 1 || !first ? `${targets.length} stories` : storyName(first.story);
  return changeOf(
    `Delete ${what}`,
    gathered,
    targets.flatMap(target => referencesTo(documents, target)),
  );
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Takes the lines of places out; neighbours go in one piece, what stands inside of another goes with it. */
export function removalsOf(text: string, mentions: readonly Mention[]) {
  const lines = mentions
    .flatMap(mention => linesOfItem(text, mention) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Span[] = [];
  for (const span of lines) {
    const last = runs.at(-1);
    if (last && span.start < last.end) continue;
    if (last && nextContent(text, last.end) === span.start) runs[runs.length - 1] = {start: last.start, end: span.end};
    else runs.push(span);
  }
  return runs.map(run => removal(text, run));
}

/** The stories are gone, and all others are as they were; they may have depended on them. */
function disproveRemoval(
  document: Document,
  {backlog}: Pick<StoryTarget, 'backlog'>,
  gone: readonly Story[],
  gathered: Gathered,
): Refusal | null {
  const after = planAfter(document, gathered.get(document) ?? []);
  const expected = backlog.stories.filter(story => !gone.includes(story));
  const now = byName(after.stories);
  const astray = expected.find(story => {
    const found = now.get(nameOf(story))?.shift();
    return !found || differingFacts(story, found).length > 0;
  });
  if (astray) return refuse(`${storyName(astray)} would read differently: please delete it in the text.`);
  const isAll = expected.length === 0 || (after.stories.length === expected.length && sameSprints(backlog, after));
  return isAll ? null : refuse('The plan would not be read as before: please delete it in the text.');
}

/** `US-3 is still named in plan.md, lines 4 and 18.` */
function referencesTo(documents: Documents, {story, document: own, backlog}: StoryTarget): readonly string[] {
  const {id} = story;
  if (id === null) return [];
  const others = isProperId(id) ? documents.all().filter(document => document !== own) : [];
  return [own, ...others].flatMap(document => {
    const offsets = document === own ? offsetsIn(backlog, story, id) : offsetsBeyond(contributionOf(document), id);
    const lines = [...new Set(offsets.map(offset => positionAt(linesOf(document), offset).line + 1))];
    if (lines.length === 0) return [];
    const said = list(lines.sort((a, b) => a - b).map(String));
    return [`${id} is still named in ${fileName(document.path)}, ${lines.length > 1 ? 'lines' : 'line'} ${said}.`];
  });
}

/** References to it, and stories that depend on it. */
function offsetsIn({stories}: Backlog, {mentions}: Story, id: string): readonly number[] {
  const depending = stories.flatMap(({dependsOn}) => dependsOn.filter(({value}) => keyOf(value) === keyOf(id)));
  const referring = mentions.filter(({form}) => form === 'reference');
  return [...referring.map(({line}) => line.start), ...depending.map(({span}) => span.start)];
}

function offsetsBeyond({stories, dependencies}: Contribution, id: string): readonly number[] {
  const key = keyOf(id);
  const naming = stories.filter(other => other.key === key).flatMap(({ids, at}) => (ids.length > 0 ? ids : [at]));
  return [...naming, ...dependencies.filter(({on}) => on === key).map(({at}) => at)].map(({start}) => start);
}
