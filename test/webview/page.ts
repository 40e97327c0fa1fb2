/** The real page of the webview, its script and style as they are bundled, in Chromium: a stand-in plays the extension. */
import {join} from 'node:path';
import {after, before} from 'node:test';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {pageOf} from '../../client/src/burndown/html.ts';
import type {FromView, Snapshot} from '../../server/src/protocol/webview.ts';
import {openBrowser} from '../host/browser.ts';
import {stopEverything} from '../host/lifetime.ts';
import {root} from '../host/paths.ts';
import {type ThemeName, themes} from './themes.ts';

export interface PageOptions {
  readonly place?: Snapshot['place'];
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
}

export interface Shown {
  readonly page: Page;
  readonly show: (snapshot: Snapshot) => Promise<void>;
  /** What the page told the extension so far. */
  readonly told: () => Promise<readonly FromView[]>;
  /** Errors of the page, broken rules of its policy among them. */
  readonly faults: readonly string[];
}

const origin = 'https://view.test';

async function bundled(): Promise<ReadonlyMap<string, string>> {
  const entryPoints = ['media/src/main.ts', 'media/src/burndown.css'];
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    format: 'iife',
    target: 'chrome138',
    outdir: join(root, 'out/webview'),
    write: false,
  });
  return new Map(outputFiles.map(({path, text}) => [path.replace(/^.*[\\/]/, ''), text]));
}

let browser: Browser;
let files: ReadonlyMap<string, string>;

/** Once for each file of tests. */
export function openWebviews(): void {
  before(async () => {
    [browser, files] = [await openBrowser(), await bundled()];
  });
  after(stopEverything);
}

/** What VS Code gives to a page before its script runs, and what it does to the document. */
async function dress(page: Page, theme: ThemeName): Promise<void> {
  const {variables, classes} = themes[theme];
  await page.addInitScript(
    ({variables, classes}) => {
      const told: unknown[] = [];
      const api = {postMessage: (message: unknown) => void told.push(message), setState: () => {}};
      Object.assign(globalThis, {told, acquireVsCodeApi: () => api});
      document.addEventListener('readystatechange', () => {
        for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
        document.body?.classList.add(...classes);
      });
    },
    {variables, classes},
  );
}

/** VS Code paints behind the page. */
const background = 'html{background:var(--vscode-editor-background)}';

export async function openView({
  place = 'panel',
  theme = 'dark',
  width = 1100,
  height = 800,
}: PageOptions): Promise<Shown> {
  const page = await browser.newPage({viewport: {width, height}});
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  await dress(page, theme);
  const html = pageOf({
    place,
    nonce: 'n',
    source: origin,
    script: `${origin}/main.js`,
    style: `${origin}/burndown.css`,
  });
  await page.route('**/*', route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const text = name === '' ? html : files.get(name);
    if (text === undefined) return route.fulfill({status: 404});
    const contentType = name === '' ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({contentType, body: name.endsWith('.css') ? background + text : text});
  });
  await page.goto(`${origin}/`);
  return {
    page,
    faults,
    show: snapshot =>
      page.evaluate(shown => {
        window.dispatchEvent(new MessageEvent('message', {data: {kind: 'show', snapshot: shown}}));
      }, snapshot),
    told: () => page.evaluate(() => (globalThis as unknown as {told: FromView[]}).told),
  };
}
