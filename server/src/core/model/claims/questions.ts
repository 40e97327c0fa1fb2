/** What claims ask of the plan around them. They stand as long as every question would be answered by the same values. */
import {exact, flat} from '../../lists.ts';
import {areSame, lazy, memo, tokenOf} from '../../memo.ts';
import type {Span} from '../../text/span.ts';
import type {Source} from './sources.ts';

/** It is kept with what was made from its answer: whatever it closes over is kept, too. */
export type Question = (source: Source) => Answer;

/** Two answers are the same where their values are, one by one. */
export type Answer = readonly unknown[];

export interface Asked {
  /** What it gives is one value or a list of them. */
  readonly question: (source: Source) => unknown;
  readonly answer: unknown;
  readonly isList: boolean;
  readonly about: Subject;
}

/** What a question asks about: the stories in a stretch of text, the plan as a whole, what stands under a heading. */
type Subject = Span | 'plan' | 'outline';

/** Questions by what they ask about: where nothing of that is different, they need not be asked again. */
export interface Questions {
  readonly outline: readonly Asked[];
  readonly plan: readonly Asked[];
  readonly stretches: readonly AskedOfStretch[];
}

export interface AskedOfStretch extends Asked {
  readonly about: Span;
}

let current: Asked[] | null = null;

/** What `work` gives, and what it asked. */
export function recorded<T>(work: () => T): {readonly value: T; readonly asked: Questions} {
  const outer = current;
  const asked: Asked[] = [];
  current = asked;
  try {
    const value = work();
    return {value, asked: bySubject(asked)};
  } finally {
    current = outer;
  }
}

function bySubject(asked: readonly Asked[]): Questions {
  return {
    outline: exact(asked.filter(({about}) => about === 'outline')),
    plan: exact(asked.filter(({about}) => about === 'plan')),
    stretches: exact(asked.filter((one): one is AskedOfStretch => typeof one.about === 'object')),
  };
}

/** What several asked in one version; questions about all of it, which are often the same, once. */
export function askedTogether(all: readonly Questions[]): Questions {
  return {
    outline: eachOnce(all.map(({outline}) => outline)),
    plan: eachOnce(all.map(({plan}) => plan)),
    stretches: flat(all.map(({stretches}) => stretches)),
  };
}

function eachOnce(lists: readonly (readonly Asked[])[]): readonly Asked[] {
  return exact([...new Map(flat(lists).map(one => [one.question, one])).values()]);
}

/** Takes note of a question, and gives its answer. */
export function answered<T extends Answer>(answer: T, question: Question, about: Subject = 'plan'): T {
  current?.push({question, answer, isList: true, about});
  return answer;
}

/** The same where the answer is one value. */
export function answeredBy<T>(value: T, question: (source: Source) => T, about: Subject = 'plan'): T {
  current?.push({question, answer: value, isList: false, about});
  return value;
}

/** The headings of a document, where all of them bear on a claim. */
export function allHeadings(headings: Source['headings']): Source['headings'] {
  answered(tokensOf(headings), headingTokens, 'outline');
  return headings;
}

const headingTokens = ({headings}: Source) => tokensOf(headings);

const tokensOf = memo((headings: Source['headings']): Answer => headings.map(tokenOf));

/** What `work` gives, worked out once; whoever makes use of it asks what was asked for it. */
export function askedOnce<T>(work: () => T): () => T {
  const known = lazy(() => recorded(work));
  return () => {
    const {value, asked} = known();
    const {outline, plan, stretches} = asked;
    if (current) for (const one of [...outline, ...plan, ...stretches]) current.push(one);
    return value;
  };
}

/** Whether a question would be answered by the same values now. */
export function isAnsweredAlike({question, answer, isList}: Asked, source: Source): boolean {
  const now = question(source);
  return isList ? areSame(now as Answer, answer as Answer) : now === answer;
}
