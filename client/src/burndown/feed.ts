/** Feeds one view with snapshots: asks the server when the text, the history or the choice changed, one question at a time. */
import * as vscode from 'vscode';
import {type BurndownAnswer, burndown} from '../../../server/src/protocol/burndown.ts';
import {
  type Choice,
  firstChoice,
  type Size,
  type Snapshot,
  type ViewState,
} from '../../../server/src/protocol/webview.ts';
import type {Server} from '../server.ts';
import type {GitHistory} from './history.ts';

/** What a view looks at. */
export interface Subject {
  readonly uri: vscode.Uri;
  readonly choice: Choice;
  /** URIs of the files that are the plan together, as soon as they are known: what spots of stories count. */
  readonly files?: readonly string[];
}

export interface Feed extends vscode.Disposable {
  readonly subject: () => Subject | undefined;
  readonly size: () => Size;
  readonly look: (subject: Subject | undefined) => void;
  readonly resize: (size: Size) => void;
  /** Asks again though nothing is known to have changed. */
  readonly retry: () => void;
  /** A view that nobody sees asks for nothing until it is seen. */
  readonly seen: (visible: boolean) => void;
}

export interface FeedParts {
  readonly server: Server;
  readonly history: GitHistory;
  readonly place: Snapshot['place'];
  readonly show: (snapshot: Snapshot) => void;
}

/** Enough for a burst of keystrokes to be one question, and too short to be noticed. */
const pauseMilliseconds = 80;

export function createFeed(parts: FeedParts): Feed {
  const {server, history, show} = parts;
  let subject: Subject | undefined;
  let size: Size = {width: 0, height: 0};
  let visible = true;
  const asker = createAsker(async () => {
    if (!visible || size.width === 0) return;
    const asked = subject;
    if (!asked) return show(snapshotOf(parts.place, undefined, nothingOpen));
    const {files, ...snapshot} = await ask(parts, asked, size);
    if (asked !== subject) return;
    // From now on the sprint is the one that was meant, even when another one becomes the current one.
    subject = {uri: asked.uri, choice: snapshot.choice, files};
    show(snapshot);
  });
  const subscriptions = [
    // Of any plan: others may speak of the same stories.
    server.onPlansChanged(({uris}) => subject && uris.length > 0 && asker.soon()),
    server.onDidStart(asker.now),
    history.onDidMove(asker.now),
  ];
  return {
    subject: () => subject,
    size: () => size,
    look: next => {
      const isOther = next && next.uri.toString() !== subject?.uri.toString();
      if (isOther) show(snapshotOf(parts.place, next, {kind: 'loading'}));
      subject = next;
      asker.now();
    },
    resize: next => {
      size = next;
      asker.now();
    },
    retry: () => {
      history.readAgain();
      asker.now();
    },
    seen: now => {
      const came = now && !visible;
      visible = now;
      if (came) asker.now();
    },
    dispose: () => vscode.Disposable.from(asker, ...subscriptions).dispose(),
  };
}

/** Work that is never done twice at the same time; what is wished for meanwhile is done once more at its end. */
function createAsker(work: () => Promise<void>) {
  let running = false;
  let again = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const now = async () => {
    clearTimeout(pause);
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
  return {
    now: () => void now(),
    soon: () => {
      clearTimeout(pause);
      pause = setTimeout(() => void now(), pauseMilliseconds);
    },
    dispose: () => clearTimeout(pause),
  };
}

/** What is shown, and the files that it was read from. */
type Answered = Snapshot & Pick<BurndownAnswer, 'files'>;

async function ask({server, place}: FeedParts, subject: Subject, size: Size): Promise<Answered> {
  const {uri, choice} = subject;
  await server.start();
  try {
    // The server knows the texts of documents that are open; opening one shows nothing.
    await vscode.workspace.openTextDocument(uri);
  } catch {
    return {...snapshotOf(place, subject, gone), files: []};
  }
  const answer = await server.ask(burndown, {uri: uri.toString(), choice, size});
  if (!answer) return {...snapshotOf(place, subject, unanswered), files: []};
  return {...snapshotOf(place, subject, answer.state), ...answer};
}

export function snapshotOf(place: Snapshot['place'], subject: Subject | undefined, state: ViewState): Snapshot {
  return {
    place,
    uri: subject?.uri.toString() ?? '',
    plan: subject ? vscode.workspace.asRelativePath(subject.uri) : '',
    sprints: [],
    choice: subject?.choice ?? firstChoice,
    units: [],
    state,
  };
}

const nothingOpen: ViewState = {
  kind: 'nothing',
  tone: 'info',
  title: 'No plan is open',
  text: 'Open a Markdown file that holds a sprint plan to see its burndown.',
  deeds: [],
};

const gone: ViewState = {
  kind: 'nothing',
  tone: 'error',
  title: 'The file cannot be opened',
  text: 'It was moved or deleted, or is not a text.',
  deeds: [{deed: 'retry', label: 'Try Again'}],
};

const unanswered: ViewState = {
  kind: 'nothing',
  tone: 'error',
  title: 'The server did not answer',
  text: 'Its log may say why.',
  deeds: [
    {deed: 'retry', label: 'Try Again'},
    {deed: 'output', label: 'Show Output'},
  ],
};
