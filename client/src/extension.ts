/** The extension: creates its parts and hands them to each other. */
import * as vscode from 'vscode';
import {type Api, createApi} from './api.ts';
import {registerCommands} from './commands.ts';
import {createPlans} from './plans.ts';
import {createPreview, type PreviewApi} from './preview.ts';
import {startWhenNeeded} from './search.ts';
import {createServer} from './server.ts';
import {createSprintStatus} from './status-bar.ts';
import {registerArranging} from './tree/arranging.ts';
import {followEditor} from './tree/follow.ts';
import {createMemory} from './tree/memory.ts';
import {createTree} from './tree/tree.ts';

export function activate(context: vscode.ExtensionContext): Api & PreviewApi {
  const {subscriptions} = context;
  const log = vscode.window.createOutputChannel('Sprintdown', {log: true});
  subscriptions.push(log);
  const server = createServer(context, log);
  const plans = createPlans(server, subscriptions);
  const memory = createMemory(context.workspaceState);
  const tree = createTree({plans, server, memory}, subscriptions);
  const status = createSprintStatus(plans, server, subscriptions);
  subscriptions.push(
    ...registerCommands({server, plans, tree, log}),
    ...registerArranging(tree),
    ...followEditor({tree, plans, memory}),
  );
  startWhenNeeded(server, plans, tree, subscriptions);
  const preview = createPreview(plans, subscriptions);
  return {...createApi({server, plans, tree, status}, subscriptions), ...preview};
}
