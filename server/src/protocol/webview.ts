/** The wire between client and webview: every message, typed and checked by one closed shape; snapshots are always full. */
import {
  either,
  flag,
  list,
  matching,
  natural,
  nested,
  number,
  type Of,
  object,
  oneOf,
  orNull,
  record,
  type Shape,
  text,
  variants,
} from './schema.ts';

export const chartNames = ['burndown', 'burnup', 'status', 'flow', 'velocity', 'report', 'forecast'] as const;
export const unitNames = ['points', 'stories', 'tasks', 'hours'] as const;
export const formatNames = ['svg', 'png', 'csv', 'markdown'] as const;

export type ChartName = (typeof chartNames)[number];
export type UnitName = (typeof unitNames)[number];
export type FormatName = (typeof formatNames)[number];

/** What is looked at. */
const choice = {
  /** Key of a sprint's node; null: the current one. */
  sprint: orNull(text(1000)),
  chart: oneOf(...chartNames),
  /** null: the surest that the plan has. */
  unit: orNull(oneOf(...unitNames)),
};
export const choiceShape = object(choice);
export type Choice = Of<typeof choiceShape>;

export const firstChoice: Choice = {sprint: null, chart: 'burndown', unit: null};

/** What a webview remembers of itself (`setState`) and is restored from. */
export const viewMemory = object({uri: text(10_000), choice: choiceShape});
export type ViewMemory = Of<typeof viewMemory>;

/** CSS pixels that a drawing may take. */
export const sizeShape = object({width: natural, height: natural});
export type Size = Of<typeof sizeShape>;

/** The elements of a drawing: none of them loads, links or runs anything. */
export const sceneTags = [
  ...(['g', 'path', 'line', 'rect', 'circle', 'polygon', 'text', 'tspan', 'defs', 'pattern'] as const),
] as const;

/** One element of a drawing. Its texts become text nodes, never markup. */
export interface SceneNode {
  readonly tag: (typeof sceneTags)[number];
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SceneNode | string)[];
}

/** Names of presentation and geometry; not `href`, not `style`, nothing that listens. */
const attributeName = /^(?!on|href|style|src)[a-z][a-zA-Z\d-]{0,30}$/;
/** Numbers, path commands, class names, colours, a pattern of this drawing: no quote, no `<`, no address. */
const attributeText = /^[\w\s.,()%+#-]*$/;

const sceneNode: Shape<SceneNode> = nested<SceneNode>(8, inner =>
  object({
    tag: oneOf(...sceneTags),
    attributes: record(attributeName, either(number, matching(attributeText, 'a plain attribute', 500_000))),
    children: list(either(text(), inner), 20_000),
  }),
);

export const sceneShape = object({width: number, height: number, nodes: list(sceneNode)});
export type Scene = Of<typeof sceneShape>;

/** What a click may ask for, beside what has a message of its own. */
export const deedNames = [
  'trust',
  'journal',
  'retry',
  'output',
  'settings',
  'open-plan',
  'open-panel',
  'sprint',
] as const;
export type Deed = (typeof deedNames)[number];

const deeds = list(object({deed: oneOf(...deedNames), label: text(100)}), 5);

/** Where a story stands now: which of the plan's files by its index, the 0-based line; null where it stands in none. */
const spot = orNull(
  object({file: natural, line: natural, /** Of a file other than the one that is looked at. */ name: text()}),
);

/** The name that git gives to a commit. */
const commitId = matching(/^[0-9a-f]{7,64}$/, 'the id of a commit');

const commitShape = object({
  id: commitId,
  short: text(64),
  subject: text(),
  author: text(),
  /** As it is shown: `14:05`. */
  time: text(100),
});

const eventShape = object({
  kind: oneOf('added', 'removed', 're-estimated', 'finished', 'reopened', 'changed'),
  /** `US-008` and its title; the title is empty where it is the name. */
  name: text(),
  title: text(),
  /** `+3 pts` */
  amount: text(200),
  spot,
  commit: orNull(commitId),
});

const storyShape = object({name: text(), title: text(), amount: text(200), status: text(100), spot});

const className = matching(/^[\w-]+$/, 'a class');

/** One place that the pointer and the arrow keys stop at: a day, or a sprint of several. */
const stopShape = object({
  /** `Wed 12 Mar` */
  label: text(200),
  /** All of it in one sentence, for those who hear it. */
  spoken: text(),
  /** Its stretch of the drawing, and where its values stand in it: none where there is no value yet. */
  left: number,
  right: number,
  x: number,
  points: list(object({series: className, y: number}), 12),
  facts: list(object({label: text(200), value: text(200)}), 20),
  events: list(eventShape),
  /** What the number is made of, and what to call it: `Remaining stories`. */
  heading: text(200),
  stories: list(storyShape),
  commits: list(commitShape),
  /** Part of it stands in no commit yet. */
  unsaved: flag,
});
export type Stop = Of<typeof stopShape>;
export type StopEvent = Of<typeof eventShape>;
export type StopStory = Of<typeof storyShape>;
/** Where a story stands now. */
export type Spot = StopStory['spot'];
export type Commit = Of<typeof commitShape>;

const tableShape = object({
  caption: text(),
  columns: list(object({label: text(200), numeric: flag}), 50),
  rows: list(list(text(), 50)),
});
export type Table = Of<typeof tableShape>;

export const drawnShape = object({
  title: text(),
  /** One or two sentences that say what the chart shows. */
  summary: text(),
  health: orNull(object({level: oneOf('good', 'fair', 'poor'), text: text(200)})),
  figures: list(object({label: text(100), value: text(100), note: text(200)}), 8),
  scene: sceneShape,
  /** The area inside the axes, from above. */
  plot: object({top: number, bottom: number}),
  stops: list(stopShape, 2000),
  /** Index of the stop that is looked at first; null where there is none. */
  first: orNull(natural),
  tables: list(tableShape, 3),
  /** The tables are part of the chart and stand open. */
  open: flag,
});
export type Drawn = Of<typeof drawnShape>;

const noticeShape = object({tone: oneOf('info', 'warning'), text: text(), deeds});
export type Notice = Of<typeof noticeShape>;

export const viewStateShape = variants('kind', {
  loading: {},
  /** There is no chart: why, and what helps. */
  nothing: {tone: oneOf('info', 'error'), title: text(), text: text(), deeds},
  chart: {drawn: drawnShape, notices: list(noticeShape, 5)},
});
export type ViewState = Of<typeof viewStateShape>;

export const snapshotShape = object({
  place: oneOf('panel', 'sidebar'),
  uri: text(10_000),
  /** The plan's path in its folder. */
  plan: text(),
  sprints: list(object({key: text(1000), label: text(), title: text()})),
  choice: choiceShape,
  /** Units that the sprint can be counted in; the one that `null` stands for first. */
  units: list(oneOf(...unitNames), unitNames.length),
  state: viewStateShape,
});
/** All that a view shows. */
export type Snapshot = Of<typeof snapshotShape>;

/** Client → webview. */
export const toView = variants('kind', {show: {snapshot: snapshotShape}});
export type ToView = Of<typeof toView>;

/** Webview → client. */
export const fromView = variants('kind', {
  /** The page has loaded and can be shown things, in this much room. */
  ready: {size: sizeShape},
  resize: {size: sizeShape},
  choose: {choice: choiceShape},
  go: {file: natural, line: natural},
  /** The change that a commit made; null: what is not committed yet. */
  diff: {commit: orNull(commitId)},
  /** A picture comes along as base64; all else the client writes itself. */
  save: {format: oneOf(...formatNames), picture: orNull(matching(/^[\w+/]+=*$/, 'base64', 50_000_000))},
  copy: {format: oneOf(...formatNames)},
  do: {deed: oneOf(...deedNames)},
});
export type FromView = Of<typeof fromView>;
