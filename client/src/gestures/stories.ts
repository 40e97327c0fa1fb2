/** Makes, splits, deletes, copies and renames stories. */
import * as vscode from 'vscode';
import {type Choices, copyMarkdown} from '../../../server/src/protocol/edits.ts';
import type {OutlineNode, PlanOutline, StoryFacts} from '../../../server/src/protocol/requests.ts';
import {address, choicesOf, onStories, wrongPoints} from './fields.ts';
import {choosePlace} from './moves.ts';
import type {Performer} from './perform.ts';
import {destinationsOf} from './places.ts';
import {parsePoints} from './shares.ts';
import {askSteps, type Step} from './steps.ts';
import {type Called, namesOf, type Target, type TargetParts, targetsOf, urisOf} from './targets.ts';

export type StoryParts = TargetParts & Performer;

export function registerStories(parts: StoryParts): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...called: Called) => unknown>> = {
    'sprintdown.addStory': (...called) => addStory(parts, called),
    'sprintdown.splitStory': (...called) => onStories(parts, called, ([story]) => splitStory(parts, story)),
    'sprintdown.deleteStory': (...called) => onStories(parts, called, stories => deleteStories(parts, stories)),
    'sprintdown.copyMarkdown': (...called) => copyNodes(parts, targetsOf(parts, called)),
    'sprintdown.renameId': (...called) => onStories(parts, called, ([story]) => renameId(story)),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}

type NewStory = Readonly<Record<'title' | 'points' | 'priority' | 'assignee', string>>;

/** Into what the command was called on, or what the selected story stands in; else the user is asked. */
async function addStory(parts: StoryParts, called: Called): Promise<void> {
  const {plans, perform} = parts;
  const place = holderOf(targetsOf(parts, called)[0]) ?? (await chooseHolder(parts));
  if (!place) return;
  const steps = storySteps(plans.get(place.uri), await choicesOf(parts, [place.uri]));
  const fields = await askSteps<NewStory>('New story', steps);
  if (fields?.title === undefined) return;
  const {points, ...words} = fields;
  const numbers = points === undefined ? {} : {points: Number(points.replace(',', '.'))};
  await perform({kind: 'addStory', to: place, fields: {...words, title: fields.title, ...numbers}}, [place.uri]);
}

interface Holder {
  readonly uri: string;
  readonly key: string;
}

function holderOf(target: Target | undefined): Holder | undefined {
  if (!target) return undefined;
  const {uri, key, outline} = target;
  if (outline.kind === 'sprint' || outline.kind === 'epic' || outline.kind === 'backlog') return {uri, key};
  const around = outline.kind === 'story' ? key.replace(/\/story:.*$/s, '') : '';
  return around ? {uri, key: around} : undefined;
}

export async function chooseHolder({plans}: StoryParts): Promise<Holder | undefined> {
  const places = destinationsOf(plans.all());
  const [only] = places;
  const chosen = places.length === 1 ? only : await choosePlace('New story in', places);
  return chosen && {uri: chosen.uri, key: chosen.node.key};
}

/** Only what the other stories of the plan have is asked for. */
function storySteps(plan: PlanOutline | undefined, known: Choices | undefined): readonly Step<NewStory>[] {
  const step = (key: keyof NewStory, name: string, offered: readonly string[] = []): Step<NewStory> => ({
    key,
    title: name,
    placeholder: 'Choose, or type another value',
    offered: offered.map(label => ({label})),
  });
  const has = (read: (facts: StoryFacts) => unknown) => plan?.nodes.some(node => hasStory(node, read)) ?? false;
  return [
    {
      key: 'title',
      title: 'Title',
      placeholder: 'What the story is about: “Sign in with a link”',
      wrong: text => (text === '' ? 'A story needs a title.' : undefined),
    },
    ...(has(({points}) => points !== null)
      ? [{...step('points', 'Points', known?.points.map(String)), wrong: wrongPoints}]
      : []),
    ...(has(({priority}) => priority) ? [step('priority', 'Priority', known?.priorities)] : []),
    ...(has(({owners}) => owners.length > 0) ? [step('assignee', 'Owner', known?.assignees)] : []),
  ];
}

function hasStory({story, children}: OutlineNode, read: (facts: StoryFacts) => unknown): boolean {
  return story ? Boolean(read(story)) : children.some(child => hasStory(child, read));
}

async function splitStory({perform}: StoryParts, story: Target): Promise<void> {
  const whole = story.outline.story?.points ?? null;
  const suggested = whole === null ? '' : `${Math.ceil(whole / 2)} ${Math.floor(whole / 2)}`;
  const text = await vscode.window.showInputBox({
    title: `Split ${story.outline.label}`,
    prompt: 'Points of the story that stays and of the new one; empty leaves them open.',
    value: suggested,
    validateInput: value => (parsePoints(value) ? undefined : 'Two numbers with a blank between them, such as 5 3.'),
  });
  const points = text === undefined ? undefined : parsePoints(text);
  if (!points) return;
  const shares = points.length === 2 ? {points} : {};
  await perform({kind: 'split', node: address(story), ...shares}, [story.uri]);
}

async function deleteStories({perform}: StoryParts, stories: readonly Target[]): Promise<void> {
  const [only] = stories;
  const title = stories.length === 1 && only?.outline.topic ? `${namesOf(stories)}: ${only.outline.topic}` : '';
  const question = `Delete ${title || namesOf(stories)}?`;
  const detail = 'Its text is taken out of the plan. Undo brings it back.';
  const answer = await vscode.window.showWarningMessage(question, {modal: true, detail}, 'Delete');
  if (answer === 'Delete') await perform({kind: 'delete', nodes: stories.map(address)}, urisOf(stories));
}

async function copyNodes({server}: StoryParts, targets: readonly Target[]): Promise<void> {
  if (targets.length === 0) return;
  const answer = await server.ask(copyMarkdown, {nodes: targets.map(address)});
  if (!answer || 'refusal' in answer) {
    void vscode.window.showWarningMessage(answer?.refusal ?? 'The Sprintdown server does not answer.');
    return;
  }
  await vscode.env.clipboard.writeText(answer.text);
  vscode.window.setStatusBarMessage(`$(check) Copied ${namesOf(targets, 'nodes')} as Markdown`, 3000);
}

/** The editor's own rename, with its preview, on the id where the story is defined. */
async function renameId({uri, outline}: Target): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const start = document.lineAt(outline.line).text.indexOf(outline.label);
  if (start < 0 || outline.topic === '') {
    void vscode.window.showInformationMessage(`“${outline.label}” has no id that could be renamed.`);
    return;
  }
  const at = new vscode.Position(outline.line, start);
  await vscode.window.showTextDocument(document, {selection: new vscode.Range(at, at)});
  await vscode.commands.executeCommand('editor.action.rename');
}
