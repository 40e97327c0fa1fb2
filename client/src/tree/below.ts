/** What stands below stories, asked from the server when a story is opened: most never are. */
import {checks, type OutlineNode} from '../../../server/src/protocol/requests.ts';
import type {Server} from '../server.ts';
import type {PlanNode, Tree} from './nodes.ts';

export interface Below {
  /** Ids of the nodes directly below a story. */
  readonly of: (story: PlanNode) => Promise<readonly string[]>;
  readonly node: (id: string) => PlanNode | undefined;
  /** Those that are known already. */
  readonly known: (story: string) => readonly string[];
  /** Forgets what stood below stories that are no more. */
  readonly keep: (tree: Tree) => void;
}

interface Asked {
  readonly top: readonly string[];
  readonly nodes: ReadonlyMap<string, PlanNode>;
}

export function createBelow(server: Server): Below {
  const asked = new Map<string, Asked>();
  /** Ids are `story/list:…` and `story/task:…`, but a title may hold slashes, too. */
  const owner = new Map<string, string>();
  const forget = (story: string) => {
    for (const id of asked.get(story)?.nodes.keys() ?? []) owner.delete(id);
    asked.delete(story);
  };
  return {
    of: async story => {
      const outlines = await server.ask(checks, {uri: story.uri, key: story.outline.key});
      if (!outlines) return asked.get(story.id)?.top ?? [];
      forget(story.id);
      const found = placed(story, outlines);
      asked.set(story.id, found);
      for (const id of found.nodes.keys()) owner.set(id, story.id);
      return found.top;
    },
    node: id => asked.get(owner.get(id) ?? '')?.nodes.get(id),
    known: story => asked.get(story)?.top ?? [],
    keep: tree => {
      for (const story of asked.keys()) if (!tree.nodes.has(story)) forget(story);
    },
  };
}

function placed(story: PlanNode, outlines: readonly OutlineNode[]): Asked {
  const nodes = new Map<string, PlanNode>();
  const {uri, plan} = story;
  const add = (outline: OutlineNode, parent: string): string => {
    // In groups a story may stand several times: its id tells where.
    const id = `${story.id}${outline.key.slice(story.outline.key.length)}`;
    const children = outline.children.map(child => add(child, id));
    nodes.set(id, {kind: 'node', id, parent, uri, plan, outline, children});
    return id;
  };
  return {top: outlines.map(outline => add(outline, story.id)), nodes};
}
