/** Findings that need several documents: rules that compare what they say of the same story. */
import {memo} from '../memo.ts';
import type {Story} from '../model/backlog.ts';
import type {Settings} from '../settings.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {rules} from './all.ts';
import {type Finding, findingsOf} from './check.ts';
import {keyOf} from './duplicate-id.ts';
import type {Place, SharedStory} from './rule.ts';

/** What one document contributes: little beside its text and its syntax, which need not be kept. */
export interface Contribution {
  readonly document: Document;
  /** By key of their ids. */
  readonly stories: ReadonlyMap<string, Story>;
}

/** Ids that name a story beyond its document: `US-008`, `ETL-9`; plain numbers are counted anew in every plan. */
const properId = /^\p{L}{2,}[\s_-]?\d/u;

/** The stories of a document that others may speak of, too. */
export const contributionOf: (document: Document) => Contribution = memo(document => {
  const proper = backlogOf(document).stories.filter(({id}) => id !== null && properId.test(id));
  return {document, stories: new Map(proper.map(story => [keyOf(story.id ?? ''), story]))};
});

/** What the rules find between documents, by document; one that is in accord with the others has no entry. */
export function checkAcross(
  contributions: readonly Contribution[],
  settingsOf: (document: Document) => Settings,
): ReadonlyMap<Document, readonly Finding[]> {
  const shared = sharedStories(contributions);
  const found = new Map<Document, Finding[]>();
  if (shared.length === 0) return found;
  for (const rule of rules) {
    for (const {document, report} of rule.across?.(shared) ?? []) {
      const context = {document, backlog: backlogOf(document), settings: settingsOf(document)};
      const findings = found.get(document) ?? [];
      findings.push(...findingsOf({...rule, check: () => [report]}, context));
      found.set(document, findings);
    }
  }
  return found;
}

/** The stories that several documents speak of: one id, and titles that agree. */
function sharedStories(contributions: readonly Contribution[]): readonly SharedStory[] {
  const places = new Map<string, Place[]>();
  for (const {document, stories} of contributions) {
    for (const [key, story] of stories) {
      const known = places.get(key);
      if (!known) places.set(key, [{document, story}]);
      else if (known.some(other => agree(other.story.title, story.title))) known.push({document, story});
    }
  }
  return [...places.values()].filter(({length}) => length > 1).map(same => ({places: same}));
}

/** Half of the words of the shorter title stand in the other one. */
function agree(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  const both = short.filter(word => long.includes(word)).length;
  return short.length === 0 || both * 2 >= short.length;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
