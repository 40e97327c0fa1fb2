/** How the tree is arranged: groups, order, filter; plain data that outlives a session. Knows nothing of VS Code. */

export const groupings = ['sprint', 'epic', 'status', 'owner', 'priority'] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = ['document', 'priority', 'points', 'status', 'id'] as const;
export type Sorting = (typeof sortings)[number];

/** Kinds of stories that a filter lets pass; several together let pass what is all of them. */
export const traits = ['mine', 'blocked', 'unestimated', 'problems'] as const;
export type Trait = (typeof traits)[number];

export interface Filter {
  readonly traits: readonly Trait[];
  /** Words that must all stand somewhere in what is known of a story; empty lets everything pass. */
  readonly text: string;
}

export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly filter: Filter;
}

export const noFilter: Filter = {traits: [], text: ''};

export const plainArrangement: Arrangement = {grouping: 'sprint', sorting: 'document', filter: noFilter};

export function isFiltered({filter}: Arrangement): boolean {
  return filter.traits.length > 0 || filter.text.trim() !== '';
}

/** What an earlier session stored, whatever version of us that was: what is not understood is left at its default. */
export function decodeArrangement(stored: unknown): Arrangement {
  const {grouping, sorting, filter} = recordOf(stored);
  const {traits: kinds, text} = recordOf(filter);
  return {
    grouping: groupings.find(each => each === grouping) ?? plainArrangement.grouping,
    sorting: sortings.find(each => each === sorting) ?? plainArrangement.sorting,
    filter: {
      traits: Array.isArray(kinds) ? traits.filter(each => kinds.includes(each)) : [],
      text: typeof text === 'string' ? text : '',
    },
  };
}

const traitWords: Readonly<Record<Trait, string>> = {
  mine: 'mine',
  blocked: 'blocked',
  unestimated: 'unestimated',
  problems: 'with problems',
};

/** `mine, blocked, “sign in”`; empty without filter. */
export function filterWords({traits: kinds, text}: Filter): string {
  return [...kinds.map(kind => traitWords[kind]), ...(text.trim() ? [`“${text.trim()}”`] : [])].join(', ');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
