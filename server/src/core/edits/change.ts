/** Building changes: edits gathered document by document, each proven by reading the text again after it. */
import {addAll} from '../lists.ts';
import type {Backlog, Story} from '../model/backlog.ts';
import {storyName} from '../rules/wording.ts';
import type {TextEdit} from '../text/edit.ts';
import type {Document} from '../workspace/document.ts';
import type {Change, Refusal} from './gesture.ts';
import {refuse} from './gesture.ts';
import {differingFacts, type Fact, pairsOf, planAfter} from './verify.ts';

/** Edits by document, in the order in which the documents came. */
export type Gathered = Map<Document, TextEdit[]>;

export function gather(into: Gathered, document: Document, edits: readonly TextEdit[]): void {
  const known = into.get(document) ?? [];
  addAll(
    known,
    edits.filter(edit => !known.some(other => isSameEdit(edit, other))),
  );
  into.set(document, known);
}

function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

export function changeOf(title: string, gathered: Gathered, notes: readonly string[] = []): Change {
  const changes = [...gathered].flatMap(([document, edits]) => {
    const real = edits.filter(({span, text}) => document.text.slice(span.start, span.end) !== text);
    return real.length > 0 ? [{document, edits: real.sort(byPlace)}] : [];
  });
  return {title, changes, notes};
}

/** In the order of the text, at one place what is put in before what is taken out, as editors want it. */
function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** What a change of facts of some stories means: which facts of which may differ, and what must be true after it. */
export interface Meaning {
  readonly mayDiffer: (story: Story) => readonly Fact[];
  readonly holds: (after: Story, before: Story) => boolean;
}

/** null where the text after the edits reads as it was meant, and nothing else reads differently. */
export function disproof(
  document: Document,
  backlog: Backlog,
  edits: readonly TextEdit[],
  meaning: Meaning,
): Refusal | null {
  const pairs = pairsOf(backlog, planAfter(document, edits));
  if (!pairs) return refuse('The plan would not be read as before: please change it in the text.');
  for (const {before, after} of pairs) {
    const allowed = meaning.mayDiffer(before);
    const astray = differingFacts(before, after).find(fact => !allowed.includes(fact));
    if (astray) return refuse(`The ${astray} of ${storyName(before)} would change, too: please change it in the text.`);
    if (!meaning.holds(after, before))
      return refuse(`${storyName(before)} would not be read as meant: please change it in the text.`);
  }
  return null;
}
