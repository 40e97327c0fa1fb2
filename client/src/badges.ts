/** Badges in VS Code's Markdown preview, as a markdown-it plugin: shown when a text is rendered, never written into it. */
import type {MarkdownIt, StateCore, Token} from 'markdown-it';
import type {OutlineNode, PlanOutline} from '../../server/src/protocol/requests.ts';

/** The plan of the document that is rendered, undefined where it holds none; `env` is what VS Code gives the renderer. */
export type PlanOf = (env: unknown) => PlanOutline | undefined;

const place = 'sprintdown_badge';

const words: Readonly<Record<NonNullable<OutlineNode['status']>, string>> = {
  todo: 'To do',
  'in-progress': 'In progress',
  'in-review': 'In review',
  blocked: 'Blocked',
  done: 'Done',
  dropped: 'Dropped',
};

/** What the badges of a plan are made of: two plans of the same mark look the same. */
export function badgesMark(plan: PlanOutline): string {
  return JSON.stringify([...nodesOf(plan)].map(([line, {label, detail, status}]) => [line, label, detail, status]));
}

/**
 * Adds the badges of `planOf` to the headings, entries and rows that open a sprint, an epic or a story. VS Code parses a
 * text once, without saying whose it is, and says so only to the renderer: parsing marks the places, rendering fills them.
 */
export function badgesPlugin(planOf: PlanOf): (md: MarkdownIt) => void {
  return md => {
    md.core.ruler.push(place, markPlaces);
    md.renderer.rules[place] = (tokens, index, _options, env) => {
      const {line, text} = placeOf(tokens[index]);
      const node = line === undefined ? undefined : nodesOf(planOf(env)).get(line);
      // A preview may be drawn before the plan of the newest text is here: a line that does not name the node is another.
      return node && names(text, node) ? badgesOf(node, md.utils.escapeHtml) : '';
    };
  };
}

/** Where a badge may stand: the 0-based line that a piece of text begins on. */
interface Place {
  readonly line: number | undefined;
  readonly text: string;
}

function placeOf(token: Token | undefined): Place {
  return (token?.meta as unknown as Place | undefined) ?? {line: undefined, text: ''};
}

/** A row of a table has its line on the row and its text in the cells. */
function markPlaces(state: StateCore): void {
  let row: number | undefined;
  for (const token of state.tokens) {
    if (token.type === 'tr_open') row = token.map?.[0];
    if (token.type === 'tr_close') row = undefined;
    if (token.type !== 'inline' || !token.children) continue;
    const mark = new state.Token(place, '', 0);
    mark.meta = {line: token.map?.[0] ?? row, text: token.content};
    token.children.push(mark);
  }
}

const known = new WeakMap<PlanOutline, ReadonlyMap<number, OutlineNode>>();
const none: ReadonlyMap<number, OutlineNode> = new Map();

function nodesOf(plan: PlanOutline | undefined): ReadonlyMap<number, OutlineNode> {
  if (!plan) return none;
  const found = known.get(plan) ?? nodesByLine(plan);
  known.set(plan, found);
  return found;
}

function nodesByLine(plan: PlanOutline): ReadonlyMap<number, OutlineNode> {
  const nodes = new Map<number, OutlineNode>();
  const visit = (node: OutlineNode): void => {
    if (isBadged(node) && !nodes.has(node.line)) nodes.set(node.line, node);
    node.children.forEach(visit);
  };
  plan.nodes.forEach(visit);
  return nodes;
}

function isBadged({kind}: OutlineNode): boolean {
  return kind === 'sprint' || kind === 'epic' || kind === 'story';
}

function names(text: string, {label}: OutlineNode): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(text).includes(plain(label));
}

function badgesOf({status, detail}: OutlineNode, escapeHtml: (text: string) => string): string {
  const badge = (kind: string, text: string) =>
    ` <span class="sprintdown-badge sprintdown-${kind}">${escapeHtml(text)}</span>`;
  return (detail ? badge('figure', detail) : '') + (status ? badge(status, words[status]) : '');
}
