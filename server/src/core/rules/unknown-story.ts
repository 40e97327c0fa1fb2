/** The rule unknown-story: a reference names a story that nobody defines. */
import type {Story} from '../model/backlog.ts';
import {storiesById} from './dependencies.ts';
import {keyOf} from './duplicate-id.ts';
import type {Report, Rule} from './rule.ts';
import {list, storyName} from './wording.ts';

/** The numbers that stories of one family of ids (`US-`, `10.`) have. */
interface Family {
  readonly head: string;
  readonly least: number;
  readonly most: number;
}

export const unknownStory: Rule = {
  id: 'unknown-story',
  summary: 'A reference names a story that is not there, amid those that are.',
  severity: 'warning',
  *check({backlog}) {
    if (backlog.stories.every(({dependsOn}) => dependsOn.length === 0)) return;
    const known = storiesById(backlog);
    const families = familiesOf(backlog.stories);
    for (const story of backlog.stories) {
      for (const {value, span} of story.dependsOn) {
        const number = numberOf(value);
        const family = number && families.get(number.head);
        // Beyond the numbers that stand here, the story may well stand in another document.
        if (known.has(keyOf(value)) || !family || number.at < family.least || number.at > family.most) continue;
        yield report(story, value, span, known);
      }
    }
  },
};

function numberOf(id: string): {readonly head: string; readonly at: number} | null {
  const [, head, digits] = /^(.*?)(\d+)$/s.exec(keyOf(id)) ?? [];
  return head === undefined ? null : {head, at: Number(digits)};
}

function familiesOf(stories: readonly Story[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const {id} of stories) {
    const number = id === null ? null : numberOf(id.replace(/(\d)[a-z]$/i, '$1'));
    if (!number) continue;
    const {head, at} = number;
    const {least, most} = families.get(head) ?? {least: at, most: at};
    families.set(head, {head, least: Math.min(least, at), most: Math.max(most, at)});
  }
  return families;
}

function report(story: Story, id: string, at: Report['at'], known: ReadonlyMap<string, Story>): Report {
  const near = [...known].filter(([key]) => key.startsWith(keyOf(id)) || keyOf(id).startsWith(key)).slice(0, 4);
  const names = near.map(([, other]) => other.id ?? '');
  const hint = names.length > 0 ? `; there is ${list(names)}` : '';
  return {
    at,
    message: `${storyName(story)} refers to ${id}, and no story here has that id${hint}`,
    story: story.id,
    fixes: names.map(name => ({title: `Write ${name}`, safe: false, edits: [{span: at, text: name}]})),
  };
}
