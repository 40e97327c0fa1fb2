/** A real VS Code in a browser page, with our extension loaded and a bridge into its extension host. */
import {mkdir} from 'node:fs/promises';
import {dirname, isAbsolute, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {type InHost, openBridge} from './bridge/bridge.ts';
import {openBrowser} from './browser.ts';
import {bundleBridge} from './bundle.ts';
import {type Engine, newest} from './engines.ts';
import {installed} from './install.ts';
import {within} from './lifetime.ts';
import {out, root} from './paths.ts';
import {address, remote, type ServerOptions, startServer} from './server.ts';

/** The themes that each version comes up with by itself, and those of high contrast, which have not changed. */
const contrast = {'hc-light': 'Default High Contrast Light', 'hc-dark': 'Default High Contrast'} as const;
export const themes = {
  oldest: {light: 'Default Light Modern', dark: 'Default Dark Modern', ...contrast},
  newest: {light: 'Light 2026', dark: 'Dark 2026', ...contrast},
} as const;

export type Theme = keyof (typeof themes)['newest'];

export interface WorkbenchOptions extends ServerOptions {
  readonly folder: string;
  readonly engine?: Engine;
  readonly theme?: Theme;
  readonly viewport?: {readonly width: number; readonly height: number};
}

export interface Workbench {
  readonly page: Page;
  readonly folder: string;
  readonly inHost: InHost;
  /** Runs a command of VS Code or of ours by its id. */
  readonly command: (id: string, ...args: unknown[]) => Promise<unknown>;
  /** Opens a file of the folder in an editor; a line counts from 1. */
  readonly open: (path: string, line?: number) => Promise<void>;
  /** Resolves when the page has not changed for a while, which is when it is ready to be looked at. */
  readonly settled: (quietMs?: number) => Promise<void>;
  /** Writes a picture of the page, or of the part that a selector names, and gives back its path. */
  readonly shoot: (name: string, selector?: string) => Promise<string>;
}

async function openPage(browser: Browser, options: WorkbenchOptions, url: string): Promise<Page> {
  const page = await browser.newPage({viewport: options.viewport ?? {width: 1280, height: 800}});
  // A busy machine takes its time; what never comes is told by the limit of the whole file.
  page.setDefaultTimeout(120_000);
  await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 180_000});
  await within(180, 'the workbench to appear', page.waitForSelector('.monaco-workbench .part.statusbar', {timeout: 0}));
  return page;
}

/** The caret blinks and clocks tick, but those change styles; what loads adds and removes nodes and text. */
async function settled(page: Page, quietMs: number): Promise<void> {
  const still = page.evaluate(
    quiet =>
      new Promise<void>(resolve => {
        let timer = setTimeout(done, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        function done() {
          if (document.querySelector('.monaco-progress-container.active')) {
            timer = setTimeout(done, quiet);
            return;
          }
          observer.disconnect();
          resolve();
        }
        observer.observe(document.body, {subtree: true, childList: true, characterData: true});
      }),
    quietMs,
  );
  try {
    await within(20, 'the page to stop changing', still);
  } catch (error) {
    // A picture of what goes on and on says more than none.
    console.warn((error as Error).message);
  }
}

/**
 * The first document starts the language server; a plan has been read when it has lenses. VS Code tells nobody when a
 * provider is there, so this asks again and again, and gives a document that is no plan five seconds to be one.
 */
function read(inHost: InHost, path: string): Promise<unknown> {
  return inHost(async (vscode, file) => {
    const uri = vscode.Uri.file(file);
    const document = vscode.workspace.textDocuments.find(({uri: {fsPath}}) => fsPath === uri.fsPath);
    if (document?.languageId !== 'markdown') return;
    await vscode.extensions.getExtension('sprintdown.sprintdown')?.activate();
    for (let attempt = 0; attempt < 50; attempt++) {
      const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', uri);
      if (lenses.length > 0) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }, path);
}

async function shoot(page: Page, name: string, selector: string | undefined): Promise<string> {
  const file = name.endsWith('.png') ? name : `${name}.png`;
  const path = isAbsolute(file) ? file : join(out, 'screenshots', file);
  await mkdir(dirname(path), {recursive: true});
  if (selector) await page.locator(selector).first().screenshot({path});
  else await page.screenshot({path});
  return path;
}

async function openEditor(page: Page, inHost: InHost, folder: string, path: string, line?: number): Promise<void> {
  const file = isAbsolute(path) ? path : join(folder, path);
  await inHost(
    async (vscode, at) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(at.path));
      const editor = await vscode.window.showTextDocument(document, {preview: false});
      if (at.line === undefined) return;
      const position = new vscode.Position(at.line - 1, 0);
      editor.selection = new vscode.Selection(position, position);
      editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenter);
    },
    {path: file, line},
  );
  await read(inHost, file);
  // VS Code forgets to draw lenses when the editor loses the focus just then.
  await settled(page, 500);
}

/** In the settings from the start, VS Code 1.103 looks the theme up before it knows any and falls back to another. */
function applyTheme(inHost: InHost, theme: string): Promise<void> {
  return inHost(
    async (vscode, name) => vscode.workspace.getConfiguration('workbench').update('colorTheme', name, true),
    theme,
  );
}

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const {folder, theme = 'dark', engine = newest()} = options;
  const [vscode, bridgeFolder, bridge] = [await installed(engine), await bundleBridge(), await openBridge()];
  const server = await startServer(vscode, {
    ...options,
    settings: {'window.autoDetectColorScheme': false, ...options.settings},
    extensions: [...(options.extensions ?? []), bridgeFolder],
    env: {...options.env, SPRINTDOWN_BRIDGE: String(bridge.port)},
  });
  const loaded = [['extensionDevelopmentPath', remote(server, root)]] as const;
  const page = await openPage(await openBrowser(), options, address(server, folder, loaded));
  const {inHost} = bridge;
  await applyTheme(inHost, themes[engine.name][theme]);
  return {
    page,
    folder,
    inHost,
    command: (id, ...args) =>
      inHost((api, call) => api.commands.executeCommand(call.id, ...call.args).then(() => undefined), {id, args}),
    open: (path, line) => openEditor(page, inHost, folder, path, line),
    settled: (quietMs = 800) => settled(page, quietMs),
    shoot: (name, selector) => shoot(page, name, selector),
  };
}
