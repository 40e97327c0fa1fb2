/** Makes, splits, deletes, copies and renames stories. */
import * as vscode from 'vscode';
import {address, onStories} from './fields.ts';
import {choosePlace} from './moves.ts';
import type {Performer} from './perform.ts';
import {destinationsOf} from './places.ts';
import {parsePoints} from './shares.ts';
import {askSteps, type Step} from './steps.ts';
import {type Called, namesOf, type Target, type TargetParts, targetsOf, urisOf} from './targets.ts';
import {type Offered, ownersOf, pointsOf, prioritiesOf} from './values.ts';

export type StoryParts = TargetParts & Performer;

export function registerStories(parts: StoryParts): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...called: Called) => unknown>> = {
    'sprintdown.addStory': (...called) => addStory(parts, called),
    'sprintdown.splitStory': (...called) => onStories(parts, called, ([story]) => splitStory(parts, story)),
    'sprintdown.deleteStory': (...called) => onStories(parts, called, stories => deleteStories(parts, stories)),
    'sprintdown.copyMarkdown': (...called) => copyMarkdown(targetsOf(parts, called)),
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
  const plan = plans.get(place.uri);
  const fields = await askSteps<NewStory>('New story', plan ? storySteps(parts, place) : []);
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

/** Only what the plan's other stories have is asked for. */
function storySteps({plans}: StoryParts, {uri}: Holder): readonly Step<NewStory>[] {
  const plan = plans.get(uri);
  const title: Step<NewStory> = {
    key: 'title',
    title: 'Title',
    placeholder: 'What the story is about: “Sign in with a link”',
    wrong: text => (text === '' ? 'A story needs a title.' : undefined),
  };
  if (!plan) return [title];
  const used = pointsOf(plan, []);
  const scale = vscode.workspace.getConfiguration('sprintdown', vscode.Uri.parse(uri)).get<unknown>('estimationScale');
  const numbers = (Array.isArray(scale) ? scale : []).filter(each => typeof each === 'number');
  const [priorities, owners] = [prioritiesOf(plan), ownersOf([plan])];
  const step = (
    key: 'points' | 'priority' | 'assignee',
    name: string,
    offered: readonly Offered[],
  ): Step<NewStory> => ({
    key,
    title: name,
    placeholder: 'Choose, or type another value',
    offered: offered.map(({value}) => ({label: value})),
  });
  const wrongPoints = (text: string) =>
    /^\d+([.,]\d+)?$/.test(text) ? undefined : 'Points are a number such as 3 or 0.5.';
  return [
    title,
    ...(used.length > 0 ? [{...step('points', 'Points', pointsOf(plan, numbers)), wrong: wrongPoints}] : []),
    ...(priorities.length > 0 ? [step('priority', 'Priority', priorities)] : []),
    ...(owners.length > 0 ? [step('assignee', 'Owner', owners)] : []),
  ];
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

/** The lines of each, in the order of the selection. */
async function copyMarkdown(targets: readonly Target[]): Promise<void> {
  const texts = await Promise.all(
    targets.map(async ({uri, outline: {line, lastLine}}) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      return document.getText(new vscode.Range(line, 0, lastLine, Number.MAX_SAFE_INTEGER)).trimEnd();
    }),
  );
  if (texts.length === 0) return;
  await vscode.env.clipboard.writeText(`${texts.join('\n')}\n`);
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
