/** What an item states about itself: its estimate against its tasks, its score against the parts of the score. */
import {memo} from '../../memo.ts';
import {shift} from '../../text/span.ts';
import type {Claim, Story} from '../backlog.ts';
import {sourceOf} from '../lines/inline.ts';
import type {KeyValue} from '../lines/keys.ts';
import type {ItemBody} from '../mentions/item-body.ts';
import type {RawMention} from '../mentions/mentions.ts';
import type {MergedStory} from '../stories/merge.ts';
import {findEffort} from '../values/effort.ts';
import {fold} from '../words/folding.ts';
import {round} from './scopes.ts';

export function itemClaims(stories: readonly MergedStory[]): Claim[] {
  return stories.flatMap(merged =>
    merged.raw.flatMap(mention =>
      mention.content ? [...taskClaim(merged, mention), ...scoreClaim(merged, mention)] : [],
    ),
  );
}

/** A story's points against the points of its tasks, where every task states some. */
function taskClaim({story}: MergedStory, {content, base}: RawMention): Claim[] {
  const tasks = content?.taskEfforts ?? [];
  const unit = tasks[0]?.unit;
  if (!unit || tasks.length < 2 || content?.openTasks || tasks.some(task => task.unit !== unit)) return [];
  const stated = unit === 'points' ? wholePoints(story) : statedHours(story);
  if (!stated) return [];
  const addends = tasks.map(({low, span}, i) => ({name: `Task ${i + 1}`, value: round(low), span: shift(span, base)}));
  const actual = round(tasks.reduce((sum, {low}) => sum + low, 0));
  const high = round(tasks.reduce((sum, task) => sum + task.high, 0));
  const basis = high > actual ? {actual, high, addends} : {actual, addends};
  return [{kind: 'tasks', subject: subjectOf(story), unit, approximate: false, bases: [basis], ...stated}];
}

function wholePoints({points}: Story): Pick<Claim, 'stated' | 'high'> | null {
  return points ? {stated: points} : null;
}

function statedHours({estimate}: Story): Pick<Claim, 'stated' | 'high'> | null {
  const effort = estimate ? findEffort(estimate.value) : null;
  if (!estimate || effort?.unit !== 'hours' || effort.days) return null;
  const stated = {value: round(effort.low), span: estimate.span};
  return effort.high > effort.low ? {stated, high: round(effort.high)} : {stated};
}

/** The keys of a body that states a score; none for most. */
const scoreKeys = memo((content: ItemBody): readonly KeyValue[] =>
  content.keys.some(key => /^wsjf/i.test(key.key)) ? content.keys : [],
);

/** WSJF = (business value + time criticality + risk reduction) ÷ job size, as SAFe defines it. */
function scoreClaim({story}: MergedStory, {content, base}: RawMention): Claim[] {
  const keys = content ? scoreKeys(content) : [];
  if (keys.length === 0) return [];
  const score = keys.find(key => /^wsjf/.test(fold(key.key)));
  const parts = [/business value|user.*value/, /time criticality|urgency/, /risk reduction|opportunity/].map(pattern =>
    keys.find(key => pattern.test(fold(key.key))),
  );
  const size = keys.find(key => /job size|^effort|^size/.test(fold(key.key)));
  const stated = score ? numberIn(score) : null;
  const divisor = size ? numberIn(size) : null;
  if (!score || !stated || !divisor || divisor.value === 0) return [];
  const addends = parts.flatMap(part => {
    const number = part ? numberIn(part) : null;
    return part && number ? [{name: part.key, value: number.value, span: shift(number.span, base)}] : [];
  });
  if (addends.length !== 3) return [];
  const sum = addends.reduce((total, addend) => total + addend.value, 0);
  const actual = Math.round((sum / divisor.value) * 100) / 100;
  // A score is written with one decimal: what rounds to it holds.
  const holds = Math.abs(actual - stated.value) < 0.06;
  const basis = {
    actual: holds ? stated.value : actual,
    addends: [...addends, {name: size?.key ?? '', value: divisor.value, span: shift(divisor.span, base)}],
  };
  return [
    {
      kind: 'score',
      subject: subjectOf(story),
      unit: 'score',
      stated: {value: stated.value, span: shift(stated.span, base)},
      approximate: false,
      bases: [basis],
    },
  ];
}

function numberIn(key: KeyValue): {value: number; span: {start: number; end: number}} | null {
  const match = /^[\s*~]*(\d{1,3}(?:[.,]\d{1,2})?)(?![\d%])/u.exec(key.value.text);
  if (!match?.[1]) return null;
  const start = match[0].length - match[1].length;
  return {value: Number(match[1].replace(',', '.')), span: sourceOf(key.value, start, start + match[1].length)};
}

/** A bare number says little in a message. */
function subjectOf({id, title}: Story): string {
  return id && !/^\d+$/.test(id) ? id : title;
}
