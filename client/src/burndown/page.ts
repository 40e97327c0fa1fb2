/** The wire between the extension and the page in a webview: messages checked both ways, snapshots kept until it is ready. */
import * as vscode from 'vscode';
import {decode} from '../../../server/src/protocol/schema.ts';
import {type FromView, fromView, type Snapshot, toView} from '../../../server/src/protocol/webview.ts';
import {pageOf} from './html.ts';

export interface Page {
  /** Shows a snapshot, now or as soon as the page says that it is ready. The last one counts. */
  readonly show: (snapshot: Snapshot) => void;
}

/** Fills a webview with our page. Messages that are not of the protocol are logged and otherwise ignored. */
export function openPage(
  webview: vscode.Webview,
  place: Snapshot['place'],
  extension: vscode.Uri,
  log: vscode.LogOutputChannel,
  hear: (message: FromView) => void,
): Page {
  const files = vscode.Uri.joinPath(extension, 'dist', 'media');
  let last: Snapshot | undefined;
  let ready = false;
  const send = () => {
    if (ready && last) void webview.postMessage({kind: 'show', snapshot: last});
  };
  webview.options = {enableScripts: true, localResourceRoots: [files]};
  webview.onDidReceiveMessage((value: unknown) => {
    const decoded = decode(fromView, value);
    if (!decoded.ok) return log.warn(`The burndown view sent what is no message: ${decoded.fault}`);
    ready ||= decoded.value.kind === 'ready';
    if (decoded.value.kind === 'ready') send();
    hear(decoded.value);
  });
  const at = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  webview.html = pageOf({
    place,
    nonce,
    source: webview.cspSource,
    script: at('burndown.js'),
    style: at('burndown.css'),
  });
  return {
    show: snapshot => {
      const checked = decode(toView, {kind: 'show', snapshot});
      // Our own mistake: the old picture stays, and the log says why.
      if (!checked.ok) return log.error(`The burndown cannot be shown: ${checked.fault}`);
      last = snapshot;
      send();
    },
  };
}
