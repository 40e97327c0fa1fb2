/** Findings that need several documents: rules that compare what they say of the same story. */
import {memo} from '../memo.ts';
import type {Story} from '../model/backlog.ts';
import type {Settings} from '../settings.ts';
import {backlogOf, type Document} from '../workspace/document.ts';
import {rules} from './all.ts';
import {type Finding, findingsOf} from './check.ts';
import {keyOf} from './duplicate-id.ts';
import type {Place, SharedStory} from './rule.ts';

/** What the rules find between documents, by document; one that is in accord with the others has no entry. */
export function checkAcross(
  documents: readonly Document[],
  settingsOf: (document: Document) => Settings,
): ReadonlyMap<Document, readonly Finding[]> {
  const shared = sharedStories(documents);
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

/** Ids that name a story beyond its document: `US-008`, `ETL-9`; plain numbers are counted anew in every plan. */
const properId = /^\p{L}{2,}[\s_-]?\d/u;

const properStories = memo((document: Document): ReadonlyMap<string, Story> => {
  const {stories} = backlogOf(document);
  return new Map(
    stories.flatMap(story => (story.id !== null && properId.test(story.id) ? [[keyOf(story.id), story]] : [])),
  );
});

/** The stories that several documents speak of: one id, and titles that agree. */
function sharedStories(documents: readonly Document[]): readonly SharedStory[] {
  const places = new Map<string, Place[]>();
  for (const document of documents) {
    for (const [key, story] of properStories(document)) {
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
