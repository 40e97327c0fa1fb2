/**
 * The TextMate grammar of plans, written from the planning words of all languages: `UPDATE=1 npm test -- --only grammar`.
 * A grammar sees one line and knows nothing of the document. So it colours only what stands nowhere but in a plan; the
 * rest is coloured by the server's semantic tokens, which know the plan.
 */
import {languages} from '../../server/src/core/model/words/languages.ts';
import type {Field, Words} from '../../server/src/core/model/words/words.ts';

export interface Pattern {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, {readonly name: string}>>;
}

/** The terms of all languages as the tables spell them, longest first. Accents that a table leaves out are the server's. */
function terms(...lists: readonly (string | undefined)[]): string {
  const words = lists.flatMap(list => (list ?? '').split(',').map(term => term.trim().replace(/\s+/g, ' ')));
  return [...new Set(words)]
    .filter(term => term.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(term => term.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&').replace(/[ '’-]/g, "[ '’\\-]"))
    .join('|');
}

const field = (name: Field) => terms(...languages.map(({fields}) => fields[name]));
const list = (pick: (words: Words) => string) => terms(...languages.map(pick));

const statuses = terms(...languages.flatMap(words => Object.values(words.statuses)));
const priorities = `P[0-4]|${list(words => words.priorities)}`;
const number = '\\d+(?:[.,]\\d+)?';
const endOfWord = '(?![\\p{L}\\p{N}])';

/** Sections that only plans have; one word alone, such as “tasks” or “acceptance”, stands in any guide. */
const sections = [...languages.flatMap(({fields}) => [fields.criteria, fields.done, fields.ready])]
  .flatMap(words => (words ?? '').split(','))
  .map(term => term.trim().replace(/\s+/g, ' '))
  .filter(term => term.includes(' ') || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/u.test(term));

/**
 * Ids that are nothing else: `US-8` by its word, `ETL-001` by its zeros. `UTF-8`, `ISO-8601` and `SHA-256` have the shape
 * of ids, too.
 */
const itemWords = 'US|HU|TS|PBI|STORY|EPIC|FEAT|FEATURE|TASK|BUG|SPIKE|CHORE|TICKET|ISSUE|REQ';
const id = `(?:(?:${itemWords})[-_]?[A-Z]{0,3}\\d+(?:[.\\-]\\d+)*[a-z]?|[A-Z][A-Z0-9]{0,9}-0\\d{1,3})`;

const mark = 'punctuation.definition.bold.markdown';

/**
 * `**Priority**: High`, `**Priority:** High`, `- Priority: High`, `| Priority: High`. The lists stand once, as groups that
 * match nothing where they are defined.
 */
function keyed(names: string, value: string, scope: string): Pattern {
  const lists = `(?<key>${names}){0}(?<value>${value}){0}`;
  const close = '(?:[:：]\\s*(?<inner>\\*\\*|__)|(?<outer>\\*\\*|__)\\s*[:：])';
  const inBold = `(?<open>\\*\\*|__)(?<bold>\\g<key>)\\s*${close}\\s*(?<first>\\g<value>)`;
  const plain = '(?<=[-*+|>] )(?<plain>\\g<key>)\\s*[:：]\\s*(?<second>\\g<value>)';
  const asterisks = {name: mark};
  return {
    match: `(?i)${lists}(?:${inBold}|${plain})${endOfWord}`,
    captures: {
      3: asterisks,
      // Many themes show keys in red, which looks like an alarm: bold is enough.
      4: {name: 'markup.bold.markdown'},
      5: asterisks,
      6: asterisks,
      7: {name: scope},
      9: {name: scope},
    },
  };
}

/** Whole, as it stands in syntaxes/. */
export function grammar(): object {
  const units = list(words => words.points);
  const patterns: readonly Pattern[] = [
    {
      match: `(?<=# |#\\t|[-*+] |\\] |\\*\\*|\\d\\. )${id}(?=\\s*[:：]|\\s+[-–—]|\\*\\*)`,
      name: 'entity.name.tag.story.sprintdown',
    },
    {
      match: `(?i)[(（\\[]\\s*(${number})\\s*(${units})\\s*[)）\\]]`,
      captures: {1: {name: 'constant.numeric.points.sprintdown'}, 2: {name: 'keyword.other.unit.sprintdown'}},
    },
    keyed(field('points'), number, 'constant.numeric.points.sprintdown'),
    keyed(field('priority'), priorities, 'constant.language.priority.sprintdown'),
    keyed(field('status'), statuses, 'constant.language.status.sprintdown'),
    {
      match: `(?i)(?<=\\*\\*|__|# )(${terms(...sections)})(?=\\s*(?:[:：]|\\*\\*|__|$|[(（]))`,
      name: 'entity.name.section.sprintdown',
    },
  ];
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    comment: 'Written from the planning words by test/grammar/grammar.ts: UPDATE=1 npm test -- --only grammar',
    scopeName: 'markdown.sprintdown.injection',
    injectionSelector:
      'L:(meta.paragraph.markdown | markup.heading.markdown | markup.table.markdown) - (markup.raw | markup.inline.raw | comment | string)',
    patterns,
  };
}
