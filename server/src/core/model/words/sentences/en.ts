/** English words of sentences and beside numbers. */
import type {Sentences} from './sentences.ts';

export const sentences: Sentences = {
  soThat: 'so that, in order to, so i can, so we can',
  weekdays: 'sunday, monday, tuesday, wednesday, thursday, friday, saturday, sun, mon, tue, wed, thu, fri, sat',
  workdays: 'working days, working day, business days, business day, work days, work day, workdays',
  weeks: 'week, weeks, wk, wks',
  urgency: [
    'critical, blocker, urgent, highest, must',
    'high, should',
    'medium, normal, mid, could',
    'low, lowest, won t, nice',
  ],
  reasons: `
    blocker, blocked by, blocked on, blocked until, blocking, reason, because, waiting, wait for, until, pending,
    depend*, need, needs, require, requires, due to, impediment*`,
  accepting: 'acceptance*, criteri*, ac, acs',
  unplanned: `
    backlog, later, future, post, icebox, deferred, someday, parking, idea, ideas, out of scope, next, wishlist,
    nice to have`,
  and: 'and',
  to: 'to, through, until, thru',
  about: 'about, ca, approx, around, roughly, approximately',
  of: 'of, out of',
  minutes: 'min, mins, minute, minutes',
  longTimes: 'w, wk, wks, week, weeks, month, months, sprint, sprints',
  gherkin: 'feature',
  all: 'all',
  ofSprint: '',
  carried: `
    moved, addressed, inherited, carried, carry, carryover, left, leftover, leftovers, spill*, rolled, remaining,
    incomplete, unfinished, deferred, postponed`,
  from: 'from',
  names: 'name, title',
  numbers: 'number, date, n, x, xx, no, id, topic',
  finished:
    'done, complete, completed, delivered, achieved, burned, burnt, earned, finished, closed, accepted, shipped',
  remaining:
    'remaining, remain, remains, left, outstanding, open, unfinished, incomplete, not done, not finished, to go',
  progress: 'progress, completion, burned down',
  retrospect: '*retrospect*, retro',
  saved: 'faster, saved, saving, savings, sooner, reduction, reduced, less, gain',
  instead: 'vs, versus, instead of, rather than, planned, estimate, estimated, est',
  timed: '*hour*, *day*, *time*, h, d, hr, hrs, hs, min',
  files: 'file, files',
  each: 'each, per, every, more, another, at least, up to, min, max, minimum, maximum',
  legend: 'legend, legends, symbol, symbols, conventions',
  otherTimes: 'last, previous, prior, past, next, possible',
  items: 'story, stories, storys, item, items, ticket, tickets, pbi, pbis',
  itemFronts: 'user, backlog, work',
  kinds: 'feature, features, bug, bugs, issue, issues, card, cards, spike, spikes',
  tasks: 'task, tasks',
  partFronts: 'sub',
  counters: '',
  whole: 'all, total',
};
