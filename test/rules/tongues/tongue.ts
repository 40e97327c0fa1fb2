/** One plan of two sprints that reads the same in every language, in the forms that teams and agents write plans in. */

/** What a language has to say for it. `«…»` are the numbers that a test makes wrong, one at a time. */
export interface Tongue {
  readonly title: string;
  readonly sprint: string;
  readonly summary: string;
  /** What stands under the headings of the two sprints. */
  readonly about: readonly [string, string];
  readonly goals: readonly [string, string];
  /** ID, story, points, priority, status, assignee, epic; then acceptance criteria and sprint. */
  readonly keys: readonly string[];
  /** High, medium, low. */
  readonly priorities: readonly [string, string, string];
  /** Done, in progress, to do. */
  readonly statuses: readonly [string, string, string];
  readonly epics: readonly [string, string];
  readonly titles: readonly string[];
  readonly narrative: string;
  readonly criteria: readonly [string, string];
  readonly points: (count: number) => string;
  /** Stories, points, number, total: the columns and the last row of tables that sum up. */
  readonly columns: readonly [string, string, string, string];
  /** Behind the heading of a sprint. */
  readonly heading: readonly string[];
  /** Over the stories of a sprint. */
  readonly above: readonly string[];
  /** Under its last story, which is a heading. */
  readonly below: readonly string[];
  /** In a section of its own at the end. */
  readonly end: readonly string[];
}

interface Item {
  readonly id: string;
  readonly points: number;
  readonly priority: 0 | 1 | 2;
  readonly status: 0 | 1 | 2;
  readonly who: string;
  readonly epic: 0 | 1;
  readonly sprint: 1 | 2;
}

const item = (
  id: string,
  points: number,
  priority: Item['priority'],
  status: Item['status'],
  who: string,
  epic: Item['epic'],
  sprint: Item['sprint'],
): Item => ({id, points, priority, status, who, epic, sprint});

export const items: readonly Item[] = [
  item('US-1', 5, 0, 0, 'Ana', 0, 1),
  item('US-2', 8, 0, 0, 'Ben', 0, 1),
  item('US-3', 3, 1, 1, 'Ana', 1, 1),
  item('US-4', 5, 1, 2, 'Ben', 1, 2),
  item('US-5', 2, 2, 2, 'Ana', 1, 2),
];

/** How the stories of a sprint are written. */
export type Form = 'headings' | 'keys' | 'table' | 'boxes';

export const forms: readonly Form[] = ['headings', 'keys', 'table', 'boxes'];

export interface Stated {
  readonly heading?: string;
  readonly above?: string;
  readonly below?: string;
  readonly end?: string;
}

/** The plan, with something said in it of its numbers. */
export function planIn(tongue: Tongue, form: Form, stated: Stated = {}): string {
  const {title, sprint, about, summary} = tongue;
  const part = (number: 1 | 2): string => {
    const first = number === 1 ? stated : {};
    const heading = `## ${sprint} ${number}${first.heading ? ` ${first.heading}` : ''}`;
    const own = items.filter(one => one.sprint === number);
    const keys = [about[number - 1], first.above].filter(Boolean).join('\n\n');
    return [heading, keys, writers[form](tongue, own), first.below].filter(Boolean).join('\n\n');
  };
  return [`# ${title}`, part(1), part(2), ...(stated.end ? [`## ${summary}`, stated.end] : []), ''].join('\n\n');
}

const writers: Readonly<Record<Form, (tongue: Tongue, own: readonly Item[]) => string>> = {
  headings: (tongue, own) =>
    own.map(one => heading(tongue, one, ` (${tongue.points(one.points)})`, false)).join('\n\n'),
  keys: (tongue, own) => own.map(one => heading(tongue, one, '', true)).join('\n\n'),
  table: (tongue, own) => {
    const header = row(tongue.keys.slice(0, 7));
    return [header, row(tongue.keys.slice(0, 7).map(() => '---')), ...own.map(one => row(facts(tongue, one)))].join(
      '\n',
    );
  },
  boxes: (tongue, own) => own.map(one => box(tongue, one)).join('\n'),
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function facts({titles, priorities, statuses, epics}: Tongue, one: Item): string[] {
  const {id, points, who} = one;
  return [
    id,
    titles[items.indexOf(one)] ?? '',
    String(points),
    priorities[one.priority],
    statuses[one.status],
    who,
    epics[one.epic],
  ];
}

function heading(tongue: Tongue, one: Item, size: string, isKeyed: boolean): string {
  const [id = '', title = '', points = '', ...rest] = facts(tongue, one);
  const [, , pointsKey = '', ...keys] = tongue.keys;
  const told = [...(isKeyed ? [[pointsKey, points]] : []), ...rest.map((value, i) => [keys[i] ?? '', value])];
  const line = isKeyed
    ? told.map(([key, value]) => `- ${key}: ${value}`).join('\n')
    : told.map(([key, value]) => `**${key}:** ${value}`).join(' | ');
  const box = one.status === 0 ? '[x]' : '[ ]';
  const criteria = tongue.criteria.map(text => `- ${box} ${text}`).join('\n');
  return `### ${id}: ${title}${size}\n\n${tongue.narrative}\n\n${line}\n\n**${keys[4]}:**\n\n${criteria}`;
}

function box(tongue: Tongue, one: Item): string {
  const [id, title, , priority, , who] = facts(tongue, one);
  const criteria = tongue.criteria.map(text => `    - ${text}`).join('\n');
  const name = `${one.status === 0 ? '[x]' : '[ ]'} **${id}** ${title} (${tongue.points(one.points)})`;
  return `- ${name}\n  - ${tongue.keys[3]}: ${priority}\n  - ${tongue.keys[5]}: ${who}\n  - ${tongue.keys[7]}:\n${criteria}`;
}

/** Tables that sum up, made of the same words. */
export function tablesIn({keys, columns, priorities, statuses, epics, sprint}: Tongue): readonly string[] {
  const [stories, points, number, total] = columns;
  const table = (name: string | undefined, names: readonly string[], of: readonly (readonly number[])[]): string =>
    [
      row([name ?? '', ...(of[0]?.length === 1 ? [number] : [stories, points])]),
      row(['---', ...(of[0] ?? []).map(() => '---')]),
      ...names.map((one, i) => row([one, ...(of[i] ?? []).map(value => `«${value}»`)])),
    ].join('\n');
  const [, , , priority, status, who, epic, , sprintKey] = keys;
  return [
    table(status, statuses, [[2], [1], [2]]),
    table(priority, priorities, [
      [2, 13],
      [2, 8],
      [1, 2],
    ]),
    table(
      who,
      ['Ana', 'Ben'],
      [
        [3, 10],
        [2, 13],
      ],
    ),
    table(epic, epics, [
      [2, 13],
      [3, 10],
    ]),
    table(
      sprintKey,
      [`${sprint} 1`, `${sprint} 2`, total],
      [
        [3, 16],
        [2, 7],
        [5, 23],
      ],
    ),
  ];
}
