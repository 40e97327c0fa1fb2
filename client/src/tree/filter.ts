/** Which stories a filter lets pass. Knows nothing of VS Code. */
import type {OutlineNode} from '../../../server/src/protocol/requests.ts';
import type {Filter, Trait} from './arrangement.ts';

/** Names under which the user stands in plans; empty: nobody knows, and nothing is theirs. */
export type Me = readonly string[];

/** Whether a story passes; `around` are the names of what it stands under, which its words may also be found in. */
export type Passes = (story: OutlineNode, around: readonly string[]) => boolean;

export function filterWith({traits, text}: Filter, me: Me): Passes {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (story, around) => {
    if (!traits.every(trait => has(story, trait, me))) return false;
    if (words.length === 0) return true;
    const known = knownWords(story, around);
    return words.every(word => known.includes(word));
  };
}

function has({status, story, problems}: OutlineNode, trait: Trait, me: Me): boolean {
  if (trait === 'mine') return story?.owners.some(owner => me.some(name => isSame(owner, name))) ?? false;
  if (trait === 'blocked') return status === 'blocked';
  if (trait === 'unestimated') return story?.unestimated ?? false;
  return problems.errors + problems.warnings + problems.infos > 0;
}

/** `@ada` and `Ada` are `Ada Lovelace`; `Ada King` is not. */
export function isSame(owner: string, name: string): boolean {
  const [a, b] = [nameWords(owner), nameWords(name)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every(word => long.includes(word));
}

function nameWords(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function knownWords({label, topic, status, story}: OutlineNode, around: readonly string[]): string {
  const facts = story && [story.priority, story.epic, ...story.owners, ...story.labels];
  return [label, topic, status, ...(facts ?? []), ...around].filter(Boolean).join('\n').toLowerCase();
}
