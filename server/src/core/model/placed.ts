/** A plan that was read in anchors, told in the offsets of one version of its text. */
import {lazily, memo} from '../memo.ts';
import type {Span} from '../text/span.ts';
import type {
  Addend,
  Backlog,
  Basis,
  CheckItem,
  Checklist,
  Claim,
  Epic,
  Mention,
  PlannedItem,
  Sprint,
  Stated,
  Story,
} from './backlog.ts';
import {emptyBacklog} from './backlog.ts';

/** The offset that a place means. */
export type OffsetOf = (place: number) => number;

/** The same plan in offsets. Its lists are made when first asked for; what did not move is the same value as before. */
export function placedBacklog(plan: Backlog, offsetOf: OffsetOf): Backlog {
  return new Placing(plan, offsetOf).backlog();
}

/** The stories of a plan as they were told last, with the places that told where they stand. */
const told = memo((_: Story): {last?: {readonly at: readonly number[]; readonly story: Story}} => ({}));

/** Tells parts of a plan in offsets, each part once: what is told twice is the same value. */
export class Placing {
  private readonly plan: Backlog;
  private readonly offsetOf: OffsetOf;
  private readonly stories = new Map<Story, Story>();
  private readonly sprints = new Map<Sprint, Sprint>();

  constructor(plan: Backlog, offsetOf: OffsetOf) {
    this.plan = plan;
    this.offsetOf = offsetOf;
  }

  backlog(): Backlog {
    const {plan} = this;
    if (!plan.isBacklog) return emptyBacklog;
    return lazily(
      {isBacklog: true, problems: []},
      {
        sprints: () => plan.sprints.map(sprint => this.sprint(sprint)),
        epics: () => plan.epics.map(epic => this.epic(epic)),
        stories: () => plan.stories.map(story => this.story(story)),
        claims: () => plan.claims.map(claim => this.claim(claim)),
      },
    );
  }

  span({start, end}: Span): Span {
    return {start: this.offsetOf(start), end: this.offsetOf(end)};
  }

  stated<T>(stated: Stated<T> | null): Stated<T> | null {
    return stated && {value: stated.value, span: this.span(stated.span)};
  }

  private all<T>(list: readonly Stated<T>[]): readonly Stated<T>[] {
    return list.length === 0 ? list : list.map(one => ({value: one.value, span: this.span(one.span)}));
  }

  story(story: Story): Story {
    const known = this.stories.get(story);
    if (known) return known;
    const at = this.placesOf(story);
    const kept = told(story);
    if (kept.last === undefined || !areSame(kept.last.at, at)) kept.last = {at, story: this.moved(story)};
    this.stories.set(story, kept.last.story);
    return kept.last.story;
  }

  /** Where a story stands: its mentions, and what it may have from the headings around them. */
  private placesOf({mentions, status, priority}: Story): readonly number[] {
    const at = [status?.span.start ?? 0, priority?.span.start ?? 0];
    for (const {line, body} of mentions) at.push(line.start, body.end);
    return at.map(this.offsetOf);
  }

  private moved(story: Story): Story {
    const mentions = story.mentions.map(mention => this.mention(mention));
    return {
      ...story,
      definition: mentions[story.mentions.indexOf(story.definition)] ?? this.mention(story.definition),
      mentions,
      points: this.stated(story.points),
      estimate: this.stated(story.estimate),
      status: this.stated(story.status),
      priority: this.stated(story.priority),
      assignees: this.all(story.assignees),
      criteria: this.checklist(story.criteria),
      tasks: this.checklist(story.tasks),
      definitionOfDone: this.checklist(story.definitionOfDone),
      dependsOn: this.all(story.dependsOn),
    };
  }

  private mention(mention: Mention): Mention {
    return {
      ...mention,
      line: this.span(mention.line),
      body: this.span(mention.body),
      id: this.stated(mention.id),
      title: this.stated(mention.title),
      points: this.stated(mention.points),
      estimate: this.stated(mention.estimate),
      part: this.stated(mention.part),
      phase: this.stated(mention.phase),
      status: this.stated(mention.status),
      priority: this.stated(mention.priority),
      assignees: this.all(mention.assignees),
      sprintField: this.stated(mention.sprintField),
    };
  }

  /** The items of a list mostly stand in one section with its base: then they stay as they are. */
  private checklist(list: Checklist): Checklist {
    const base = this.offsetOf(list.base);
    const label = list.label && this.span(list.label);
    const relative = (at: Span): Span => ({
      start: this.offsetOf(list.base + at.start) - base,
      end: this.offsetOf(list.base + at.end) - base,
    });
    const moves = ({span}: CheckItem) => this.offsetOf(list.base + span.end) - base !== span.end;
    const items = list.items.some(moves)
      ? list.items.map(item => ({...item, span: relative(item.span), box: item.box && relative(item.box)}))
      : list.items;
    return {...list, label, base, items};
  }

  sprint(sprint: Sprint): Sprint {
    const known = this.sprints.get(sprint) ?? this.movedSprint(sprint);
    this.sprints.set(sprint, known);
    return known;
  }

  /** Its items are told when they are asked for: they are most of it. */
  private movedSprint(sprint: Sprint): Sprint {
    const {items, ...facts} = sprint;
    const placed = {
      ...facts,
      title: this.stated(sprint.title) as Stated<string>,
      heading: this.span(sprint.heading),
      body: this.span(sprint.body),
      goal: this.stated(sprint.goal),
      capacity: this.stated(sprint.capacity),
      buffer: this.stated(sprint.buffer),
      statedPoints: this.stated(sprint.statedPoints),
      start: this.stated(sprint.start),
      end: this.stated(sprint.end),
    };
    return lazily(placed, {items: () => items.map(item => this.item(item))});
  }

  private item({story, points, part, mention}: PlannedItem): PlannedItem {
    const placed = this.story(story);
    const same = placed.mentions[story.mentions.indexOf(mention)];
    return {story: placed, points, part: this.stated(part), mention: same ?? this.mention(mention)};
  }

  private epic(epic: Epic): Epic {
    return {
      ...epic,
      title: this.stated(epic.title) as Stated<string>,
      heading: this.span(epic.heading),
      body: this.span(epic.body),
      statedPoints: this.stated(epic.statedPoints),
      stories: epic.stories.map(story => this.story(story)),
    };
  }

  claim(claim: Claim): Claim {
    return {
      ...claim,
      stated: this.stated(claim.stated) as Stated<number>,
      bases: claim.bases.map(basis => this.basis(basis)),
    };
  }

  private basis(basis: Basis): Basis {
    const addends = basis.addends.map((addend): Addend => ({...addend, span: this.span(addend.span)}));
    return {...basis, addends};
  }
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
