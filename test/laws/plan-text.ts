/** Arbitrary plans: stories, sprints, epics, tables and totals in several forms, next to each other as nobody would write them. */
import fc from 'fast-check';
import type {Edit} from './markdown.ts';

const numbers = fc.constantFrom('1', '2', '3', '5', '8', '13', '21', '40');
const ids = fc.integer({min: 1, max: 9}).map(n => `US-00${n}`);
const titles = fc.constantFrom(
  'Sign in',
  'Search the list',
  'Export as CSV',
  'Sign in',
  'Pay by card',
  'As a user, I want to pay',
);
const statuses = fc.constantFrom('done', 'in progress', '✅', 'blocked', 'To Do');
const people = fc.constantFrom('Ann', 'Ben', 'Ann, Ben');
const boxes = fc.constantFrom('[ ]', '[x]', '[X]', '[/]', '');
const words = fc.constantFrom(
  'It works',
  'Shows an error (2 points)',
  'See US-003',
  'Mobile × web',
  'Given a user',
  'Text Ã— text',
);

const task = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '  - '), boxes, words)
  .map(([mark, box, text]) => `${mark}${box} ${text}\n`);
const listed = fc.array(task, {maxLength: 4}).map(lines => lines.join(''));

const key = fc.oneof(
  numbers.map(n => `**Story Points**: ${n}\n`),
  statuses.map(status => `**Status**: ${status}\n`),
  people.map(name => `- **Assignee:** ${name}\n`),
  ids.map(id => `**Depends on:** ${id}\n`),
  fc.constantFrom('**Priority**: High | **Points**: 3\n', '**Sprint**: 2\n', '**Epic**: Shop\n'),
);

const storyHead = fc
  .tuple(fc.constantFrom('## ', '### ', '#### '), ids, fc.constantFrom(': ', ' - ', ' '), titles, numbers, fc.boolean())
  .map(([marks, id, colon, title, n, sized]) => `${marks}${id}${colon}${title}${sized ? ` (${n} points)` : ''}\n\n`);

const story = fc
  .tuple(
    storyHead,
    fc.array(key, {maxLength: 3}),
    fc.constantFrom('**Acceptance Criteria:**\n', '##### Tasks\n\n', ''),
    listed,
  )
  .map(([head, keys, label, list]) => `${head}${keys.join('')}\n${label}${list}\n`);

const sprint = fc
  .tuple(
    fc.constantFrom('## ', '# '),
    fc.integer({min: 1, max: 4}),
    numbers,
    fc.boolean(),
    fc.array(fc.tuple(ids, titles), {maxLength: 3}),
  )
  .map(([marks, n, points, dated, items]) => {
    const dates = dated ? `**Dates**: 2026-01-0${n} – 2026-01-1${n}\n` : '';
    const planned = items.map(([id, title]) => `- ${id}: ${title} (${points} points)\n`).join('');
    return `${marks}Sprint ${n}: Start\n\n**Capacity**: ${points} points\n${dates}**Total:** ${points} points\n\n${planned}\n`;
  });

const table = fc
  .array(fc.tuple(ids, titles, numbers, statuses), {minLength: 1, maxLength: 4})
  .map(
    rows =>
      `| ID | Title | Points | Status |\n|---|---|---|---|\n${rows.map(row => `| ${row.join(' | ')} |\n`).join('')}| Total | | 20 | |\n\n`,
  );

const epic = fc
  .tuple(fc.integer({min: 1, max: 3}), numbers)
  .map(([n, points]) => `# Epic ${n}: Shop (${points} points)\n\n`);

const list = fc
  .array(fc.tuple(boxes, ids, titles, numbers), {minLength: 1, maxLength: 4})
  .map(rows => `${rows.map(([box, id, title, n]) => `- ${box} **${id}**: ${title} (${n} pts)\n`).join('')}\n`);

const other = fc.constantFrom(
  '# Product Backlog\n\n',
  '## In Progress\n\n',
  '## Done\n\n',
  '### Must Have (13 points)\n\n',
  '**Stories**: 4\n**Total Story Points**: 21\n\n',
  'Some prose about US-001 and US-002.\n\n',
  '```\n## US-009: In a fence\n```\n\n',
  '<!-- sprintdown-disable missing-estimate -->\n\n',
  '<!-- sprintdown-disable-next-line -->\n',
  '[a]: /u\n\n',
  '<table><tr><td>US-001</td><td>Sign in</td></tr></table>\n\n',
  '<<<<<<< ours\n=======\n>>>>>>> theirs\n',
  '## Definition of Done\n\n- [ ] Tested\n\n',
);

const matter = fc.constantFrom(
  '',
  '',
  '',
  '---\ntitle: Backlog\ntotal_tasks: 4\n---\n\n',
  '\uFEFF',
  '---\nsprint: 2\n---\n',
);

const section = fc.oneof(
  {weight: 6, arbitrary: story},
  {weight: 3, arbitrary: sprint},
  {weight: 2, arbitrary: table},
  {weight: 2, arbitrary: epic},
  {weight: 2, arbitrary: list},
  {weight: 3, arbitrary: other},
);

/** A plan of up to some dozens of items. */
export const planText: fc.Arbitrary<string> = fc
  .tuple(
    matter,
    fc.array(section, {minLength: 1, maxLength: 16, size: 'max'}),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([front, sections, end]) => (front + sections.join('')).replaceAll('\n', end));

/** An edit as people make them in plans: sections, lines and single letters that come and go. */
export const planEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  remove: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(3), fc.nat(300)),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '1',
      ' ',
      '\n',
      '#',
      '- [ ] ',
      '(3 points)',
      '\n\n',
      '|',
      '\n```\n',
      '<!--',
      '-->',
      '\n---\n',
    ),
    section.map(text => `\n${text}`),
    key,
    task,
  ),
});

/** A change of what a plan holds: sections that come, go, move or stand twice, ids that become others, fences around it. */
export type ShapeEdit = (text: string) => string;

const share = fc.double({min: 0, max: 1, noNaN: true});

const sectionsOf = (text: string) => text.split(/(?=^#)/m);
const at = (list: readonly unknown[], where: number) => Math.floor(where * list.length);

/** One section or line somewhere else. */
function moved(parts: readonly string[], from: number, to: number): string {
  const [taken, rest] = [parts[at(parts, from)] ?? '', parts.toSpliced(at(parts, from), 1)];
  return rest.toSpliced(at(rest, to), 0, taken).join('');
}

const shapeEdits: readonly ((a: number, b: number, id: string, other: string) => ShapeEdit)[] = [
  (_a, _b, id, other) => text => text.replaceAll(id, other),
  (_a, _b, id, other) => text => text.replace(id, other),
  (_a, _b, id) => text => text.replaceAll(id, 'US-100'),
  (_a, _b, id) => text => text.replaceAll('US-100', id),
  (a, b) => text => moved(sectionsOf(text), a, b),
  (a, b) => text => moved(text.split(/(?<=\n)/), a, b),
  a => text =>
    sectionsOf(text)
      .toSpliced(at(sectionsOf(text), a), 1)
      .join(''),
  (a, b) => text =>
    sectionsOf(text)
      .toSpliced(at(sectionsOf(text), a), 0, sectionsOf(text)[at(sectionsOf(text), b)] ?? '')
      .join(''),
  a => text =>
    sectionsOf(text)
      .toSpliced(at(sectionsOf(text), a), 0, '```\n')
      .join(''),
  a => text =>
    sectionsOf(text)
      .toSpliced(at(sectionsOf(text), a), 0, '<!--\n')
      .join(''),
  () => text => text.replace(/^(?:```|<!--)$/gm, ''),
];

export const shapeEdit: fc.Arbitrary<ShapeEdit> = fc
  .tuple(fc.constantFrom(...shapeEdits), share, share, ids, ids)
  .map(([make, a, b, id, other]) => make(a, b, id, other));
