/** What stands below a story in the tree: its criteria, tasks and definition of done, each entry a node with its box. */
import {type LineIndex, positionAt} from '../text/lines.ts';
import {backlogOf, type Document, linesOf} from '../workspace/document.ts';
import {type Check, type CheckKind, checksOf} from './checks.ts';
import {draftsOf} from './draft.ts';
import type {OutlineNode} from './outline.ts';
import {noProblems} from './problems.ts';
import {points, share} from './words.ts';

const names: Readonly<Record<CheckKind, readonly [list: string, entry: string]>> = {
  criterion: ['Acceptance Criteria', 'criterion'],
  task: ['Tasks', 'task'],
  dod: ['Definition of Done', 'DoD entry'],
};

/**
 * The nodes below a story, empty where the key names none. Several lists stand under a node each; one stands alone.
 * They are no part of the outline: a plan of thousands of stories has tens of thousands of them, few of them in sight.
 */
export function checkNodes(document: Document, key: string): readonly OutlineNode[] {
  const draft = draftsOf(backlogOf(document)).byKey.get(key);
  if (!draft) return [];
  const lists = new Map<CheckKind, Check[]>();
  for (const check of checksOf(draft)) {
    const list = lists.get(check.kind);
    if (list) list.push(check);
    else lists.set(check.kind, [check]);
  }
  const nodes = [...lists].map(([kind, checks]) => listNode(kind, checks, key, linesOf(document)));
  return nodes.length === 1 ? (nodes[0]?.children ?? []) : nodes;
}

function listNode(kind: CheckKind, checks: readonly Check[], parent: string, lines: LineIndex): OutlineNode {
  const [label, noun] = names[kind];
  const children = checks.map(check => entryNode(check, lines));
  const done = checks.filter(({item}) => item.checked).length;
  return {
    key: `${parent}/list:${kind}`,
    kind: 'list',
    label,
    detail: `${done}/${checks.length}`,
    topic: '',
    spoken: `${label}, ${share(done, checks.length, noun)} done`,
    status: null,
    line: children[0]?.line ?? 0,
    lastLine: children.at(-1)?.lastLine ?? 0,
    problems: noProblems,
    children,
  };
}

function entryNode({key, kind, item, span}: Check, lines: LineIndex): OutlineNode {
  const {text, checked} = item;
  const detail = item.points === null ? '' : points(item.points);
  const state = checked === null ? '' : checked ? 'done' : 'open';
  return {
    key,
    kind,
    label: text,
    detail,
    topic: '',
    spoken: [text, detail, names[kind][1], state].filter(Boolean).join(', '),
    status: null,
    checked,
    line: positionAt(lines, span.start).line,
    lastLine: positionAt(lines, Math.max(span.start, span.end - 1)).line,
    problems: noProblems,
    children: [],
  };
}
