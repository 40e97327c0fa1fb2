/** The extension: creates its parts and hands them to each other. */
import * as vscode from 'vscode';
import {type Api, createApi} from './api.ts';
import {type BurndownApi, createBurndown} from './burndown/burndown.ts';
import {registerCommands} from './commands.ts';
import {createDrag} from './gestures/drag.ts';
import {registerGestures} from './gestures/gestures.ts';
import {createPerformer} from './gestures/perform.ts';
import {createLanguageStatus} from './language-status.ts';
import {registerNewPlan} from './new-plan.ts';
import {createPlans} from './plans.ts';
import {createPreview, type PreviewApi} from './preview.ts';
import {startWhenNeeded} from './search.ts';
import {createServer} from './server.ts';
import {createSprintStatus} from './status-bar.ts';
import {registerArranging} from './tree/arranging.ts';
import {showBadge} from './tree/badge.ts';
import {followEditor} from './tree/follow.ts';
import {createMemory} from './tree/memory.ts';
import {createTree} from './tree/tree.ts';

export function activate(context: vscode.ExtensionContext): Api & PreviewApi & {readonly burndown: BurndownApi} {
  const {subscriptions} = context;
  const log = vscode.window.createOutputChannel('Sprintdown', {log: true});
  subscriptions.push(log);
  const server = createServer(context, log);
  const plans = createPlans(server, subscriptions);
  const memory = createMemory(context.workspaceState);
  const performer = createPerformer(server);
  const dragAndDrop = createDrag(() => gestureParts);
  const tree = createTree({plans, server, memory, dragAndDrop}, subscriptions);
  const gestureParts = {server, plans, tree, ...performer};
  const status = createSprintStatus(plans, server, subscriptions);
  subscriptions.push(
    ...registerCommands({server, plans, tree, log}),
    ...registerArranging(tree),
    showBadge(tree),
    ...registerGestures(gestureParts),
    ...createLanguageStatus(server, plans),
    registerNewPlan(),
    ...followEditor({tree, plans, memory}),
  );
  startWhenNeeded(server, plans, tree, subscriptions);
  const burndown = createBurndown({extension: context.extensionUri, server, plans, log}, subscriptions);
  const preview = createPreview(plans, subscriptions);
  return {...createApi({server, plans, tree, status, performer}, subscriptions), ...preview, burndown};
}
