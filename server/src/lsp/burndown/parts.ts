/** The parts that all charts of the view share: drawings without what a page must not have, tables, health, dates. */
import {dateParts} from '../../charts/axes.ts';
import type {Scene as Drawing, Node} from '../../charts/scene.ts';
import type {Health, Table as Series} from '../../core/history/series.ts';
import type {Drawn, Scene, SceneNode, Table} from '../../protocol/webview.ts';
import {clip} from './stops.ts';

/** A page says title and description by itself, and has a style of its own. */
const left: readonly string[] = ['title', 'desc', 'style', 'svg'];

export function sceneOf({root, width, height}: Drawing): Scene {
  return {width, height, nodes: root.children.flatMap(child => (typeof child === 'string' ? [] : nodesOf(child)))};
}

function inside(child: Node | string): readonly (SceneNode | string)[] {
  return typeof child === 'string' ? [clip(child)] : nodesOf(child);
}

function nodesOf({tag, attributes, children}: Node): readonly SceneNode[] {
  if (left.includes(tag)) return [];
  return [{tag: tag as SceneNode['tag'], attributes, children: children.flatMap(inside)}];
}

export function tableOf({caption, columns, rows}: Series): Table {
  return {
    caption: clip(caption, 2000),
    columns: columns.map(({title, numeric}) => ({label: title, numeric})),
    rows: rows.map(row => row.map(cell => (cell === null ? '' : clip(String(cell), 1000)))),
  };
}

const levels = {green: ['good', 'On track'], yellow: ['fair', 'At risk'], red: ['poor', 'Off track']} as const;

/** null where there is nothing to judge by. */
export function healthOf({level}: Health): Drawn['health'] {
  if (level === 'unknown') return null;
  const [name, text] = levels[level];
  return {level: name, text};
}

/** `Tue 3 Mar` */
export function dayName(date: string): string {
  const {weekday, day, month} = dateParts(date);
  return `${weekday} ${day} ${month}`;
}
