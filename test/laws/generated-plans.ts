/** Plans made up in the forms that people use: headings, lists and tables, with the marks of one writer each. */
import fc from 'fast-check';
import type {Plan} from './plans.ts';

interface Writer {
  readonly form: 'heading' | 'entry' | 'row';
  readonly bullet: '-' | '*' | '+';
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly lastLineEnd: boolean;
  readonly quote: boolean;
  readonly rules: boolean;
  readonly aligned: boolean;
  readonly tabs: boolean;
}

interface Item {
  readonly points: number;
  readonly owner: 'Ann' | 'Bob' | 'Kim';
  readonly done: boolean;
  readonly checks: readonly boolean[];
}

const writers: fc.Arbitrary<Writer> = fc.record({
  form: fc.constantFrom('heading', 'entry', 'row'),
  bullet: fc.constantFrom('-', '*', '+'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  lastLineEnd: fc.boolean(),
  quote: fc.boolean(),
  rules: fc.boolean(),
  aligned: fc.boolean(),
  tabs: fc.boolean(),
});

const items: fc.Arbitrary<Item> = fc.record({
  points: fc.constantFrom(1, 2, 3, 5, 8),
  owner: fc.constantFrom('Ann', 'Bob', 'Kim'),
  done: fc.boolean(),
  checks: fc.array(fc.boolean(), {minLength: 1, maxLength: 4}),
});

/** Two or three sprints of one to four stories. */
export const generatedPlans: fc.Arbitrary<Plan> = fc
  .record({
    writer: writers,
    sprints: fc.array(fc.array(items, {minLength: 1, maxLength: 4}), {minLength: 2, maxLength: 3}),
  })
  .map(({writer, sprints}) => ({name: `${writer.form} ${JSON.stringify(writer)}`, text: write(writer, sprints)}));

function write(writer: Writer, sprints: readonly (readonly Item[])[]): string {
  let id = 0;
  const parts = sprints.map((stories, i) => {
    const numbered = stories.map(item => [++id, item] as const);
    return [`## Sprint ${i + 1}`, '', ...writeItems(writer, numbered)].join('\n');
  });
  const text = `# Plan\n\n${parts.join('\n\n')}${writer.lastLineEnd ? '\n' : ''}`;
  return (writer.bom ? '\ufeff' : '') + text.replaceAll('\n', writer.eol);
}

function writeItems(writer: Writer, stories: readonly (readonly [number, Item])[]): readonly string[] {
  if (writer.form === 'row') return writeTable(writer, stories);
  if (writer.form === 'entry') return stories.flatMap(([id, item]) => writeEntry(writer, id, item));
  const gap = writer.rules ? ['', '---', ''] : [''];
  return stories.flatMap(([id, item], i) => [...(i > 0 ? gap : []), ...writeHeading(writer, id, item)]);
}

function writeHeading({bullet}: Writer, id: number, {points, owner, done, checks}: Item): readonly string[] {
  return [
    `### US-${id}: Story number ${id} (${points} ${points === 1 ? 'point' : 'points'})`,
    '',
    `**Owner:** ${owner} | **Status:** ${done ? 'Done' : 'In progress'}`,
    '',
    '**Acceptance Criteria:**',
    ...checks.map((ticked, i) => `${bullet} [${ticked ? 'x' : ' '}] criterion ${id}.${i}`),
  ];
}

function writeEntry({bullet, tabs}: Writer, id: number, {points, owner, done, checks}: Item): readonly string[] {
  const indent = tabs ? '\t' : '  ';
  return [
    `${bullet} [${done ? 'x' : ' '}] US-${id}: Story number ${id} (${points} pts)`,
    `${indent}${bullet} Owner: ${owner}`,
    ...checks.map((ticked, i) => `${indent}${bullet} [${ticked ? 'x' : ' '}] task ${id}.${i}`),
  ];
}

function writeTable({aligned, quote}: Writer, stories: readonly (readonly [number, Item])[]): readonly string[] {
  const rows = [
    ['ID', 'Story', 'Points', 'Owner', 'Status'],
    ...stories.map(([id, {points, owner, done}]) => [
      `US-${id}`,
      `Story number ${id}`,
      String(points),
      owner,
      done ? 'Done' : 'To do',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map(k => (aligned ? Math.max(...rows.map(row => row[k]?.length ?? 0)) : 0));
  const line = (cells: readonly string[]) =>
    `${quote ? '> ' : ''}| ${cells.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map(width => '-'.repeat(Math.max(3, width)));
  return [line(head), line(rule), ...body.map(line)];
}
