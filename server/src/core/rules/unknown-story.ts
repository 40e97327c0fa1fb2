/** The rule unknown-story: a reference names a story that nobody defines. */
import type {Span} from '../text/span.ts';
import {fileName} from '../uris.ts';
import {contributionOf} from '../workspace/contribution.ts';
import {isProperId, keyOf} from '../workspace/identity.ts';
import {storiesOf} from '../workspace/neighbours.ts';
import {pathsNaming, type Workspace} from '../workspace/workspace.ts';
import {dependent, storiesById} from './dependencies.ts';
import type {Report, Rule} from './rule.ts';
import {list, storyName} from './wording.ts';

/** The numbers that stories of one family of ids (`US-`, `10.`) have. */
interface Family {
  readonly head: string;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export const unknownStory: Rule = {
  id: 'unknown-story',
  summary: 'A reference names a story that is not there, amid those that are.',
  severity: 'warning',
  /** Ids that mean something in their document only. */
  *check({plan, backlog}) {
    if (dependent(plan).length === 0) return;
    const known = new Map([...storiesById(backlog)].map(([key, {id}]) => [key, id ?? '']));
    const families = familiesOf(known.values());
    for (const story of backlog.stories) {
      for (const {value, span} of story.dependsOn) {
        if (isProperId(value) || known.has(keyOf(value)) || !isAmong(value, families)) continue;
        yield report({name: storyName(story), story: story.id, id: value, at: span}, known, []);
      }
    }
  },
  /** Ids that any document may define; a document that plans the same project adds to the numbers that there are. */
  *across({contribution, workspace, neighbours}) {
    if (contribution.dependencies.length === 0) return;
    const near = neighbours.map(({document}) => document);
    const stories = [contribution, ...near.map(contributionOf)].flatMap(each => each.stories);
    const known = new Map(stories.map(({key, id}) => [key, id]));
    const families = familiesOf(known.values());
    for (const {name, story, id, on, at} of contribution.dependencies) {
      if (known.has(on) || !isAmong(id, families) || isDefined(workspace, on)) continue;
      yield report(
        {name, story, id, at},
        known,
        near.map(({path}) => fileName(path)),
      );
    }
  },
};

/** Also by a document that plans another project: then the reference may well mean that one. */
function isDefined(workspace: Workspace, key: string): boolean {
  return [...pathsNaming(workspace, key)].some(path => {
    const document = workspace.documents.get(path);
    return document !== undefined && storiesOf(contributionOf(document)).has(key);
  });
}

/** So many stories of a kind stand here that one beyond the last of them is missed, and not told elsewhere. */
const fewest = 3;

/** Numbers before the first one that stands here are stories of earlier plans. */
function isAmong(id: string, families: ReadonlyMap<string, Family>): boolean {
  const number = numberOf(id);
  const family = number && families.get(number.head);
  if (!family || number.at < family.least) return false;
  return number.at <= family.most || family.count >= fewest;
}

function numberOf(id: string): {readonly head: string; readonly at: number} | null {
  const [, head, digits] = /^(.*?)(\d+)$/s.exec(keyOf(id)) ?? [];
  return head === undefined ? null : {head, at: Number(digits)};
}

function familiesOf(ids: Iterable<string>): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const id of ids) {
    const number = numberOf(id.replace(/(\d)[a-z]$/i, '$1'));
    if (!number) continue;
    const {head, at} = number;
    const {least, most, count} = families.get(head) ?? {least: at, most: at, count: 0};
    families.set(head, {head, least: Math.min(least, at), most: Math.max(most, at), count: count + 1});
  }
  return families;
}

interface Unknown {
  readonly name: string;
  /** Id of the story that refers. */
  readonly story: string | null;
  readonly id: string;
  readonly at: Span;
}

function report(
  {name, story, id, at}: Unknown,
  known: ReadonlyMap<string, string>,
  elsewhere: readonly string[],
): Report {
  const near = [...known].filter(([key]) => key.startsWith(keyOf(id)) || keyOf(id).startsWith(key)).slice(0, 4);
  const names = near.map(([, other]) => other);
  const hint = names.length > 0 ? `; there is ${list(names)}` : '';
  const where = elsewhere.length > 0 ? `here or in ${list(elsewhere.slice(0, 3))}` : 'here';
  return {
    at,
    message: `${name} refers to ${id}, and no story ${where} has that id${hint}`,
    story,
    fixes: () => names.map(other => ({title: `Write ${other}`, safe: false, edits: [{span: at, text: other}]})),
  };
}
