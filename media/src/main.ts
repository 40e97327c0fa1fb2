/** The script of the burndown view: shows the snapshots that the extension sends, tells it what the user does. */
import {decode} from '../../server/src/protocol/schema.ts';
import {type FromView, fromView, type Size, toView, type ViewMemory} from '../../server/src/protocol/webview.ts';
import {adoptPalette} from './palette.ts';
import {createView} from './view.ts';

interface Host {
  readonly postMessage: (message: FromView) => void;
  readonly setState: (state: ViewMemory) => void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

/** Both ways the same check: what would be refused there is not sent from here. */
function tell(message: FromView): void {
  const decoded = decode(fromView, message);
  if (decoded.ok) host.postMessage(message);
  else console.error(decoded.fault);
}

adoptPalette();
const view = createView(document.body, tell);

window.addEventListener('message', ({data}: MessageEvent<unknown>) => {
  const decoded = decode(toView, data);
  if (!decoded.ok) return console.error(decoded.fault);
  const {snapshot} = decoded.value;
  host.setState({uri: snapshot.uri, choice: snapshot.choice});
  view.show(snapshot);
});

let last: Size = view.size();
tell({kind: 'ready', size: last});

/** A drawing scales meanwhile; it is laid out anew once the edge has come to rest. */
let rest: ReturnType<typeof setTimeout> | undefined;
new ResizeObserver(() => {
  clearTimeout(rest);
  rest = setTimeout(() => {
    const size = view.size();
    if (size.width === last.width && size.height === last.height) return;
    last = size;
    tell({kind: 'resize', size});
  }, 60);
}).observe(view.stage);
