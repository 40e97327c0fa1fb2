/** Takes pictures of the real VS Code with our extension: `npm run screenshot -- --help`. */
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {engineNamed, newest} from './engines.ts';
import {live} from './lifetime.ts';
import {given, root} from './paths.ts';
import {refusal} from './refusal.ts';
import {openWorkbench, type Theme, themes, type Workbench} from './workbench.ts';

const help = `Usage: npm run screenshot -- [OPTION …]

  --folder PATH        folder to open (examples)
  --file PATH          file of the folder to open in an editor, may be repeated
  --line N             line of the last file to put the cursor on
  --theme NAME         light, dark, hc-light or hc-dark; several with commas (dark)
  --viewport WxH       size of the window (1280x800)
  --open-view ID       view or view container to show: sprintdown, explorer, problems …
  --command ID         command to run once all is open, may be repeated; arguments as JSON: 'id:[1,2]'
  --click SELECTOR     element to click afterwards, may be repeated; hovers with --hover
  --hover SELECTOR     element to point at, after the clicks
  --key KEY            key to press at the end, may be repeated: F1, Control+Period …
  --selector SELECTOR  take only this part of the window
  --settings JSON      user settings
  --engine NAME        newest or oldest (newest)
  --ask-trust          start in Restricted Mode
  --name NAME          name of the picture (from the file and the theme)
  --script FILE        instead of the above: a module that exports
                       capture(page, api, theme): see Workbench in test/host/workbench.ts;
                       test/host/pictures/ holds those of our own
Pictures go to out/screenshots/.`;

const {values} = parseArgs({
  options: {
    folder: {type: 'string', default: `${root}/examples`},
    file: {type: 'string', multiple: true, default: []},
    line: {type: 'string'},
    theme: {type: 'string', default: 'dark'},
    viewport: {type: 'string', default: '1280x800'},
    'open-view': {type: 'string'},
    command: {type: 'string', multiple: true, default: []},
    click: {type: 'string', multiple: true, default: []},
    hover: {type: 'string'},
    key: {type: 'string', multiple: true, default: []},
    selector: {type: 'string'},
    settings: {type: 'string', default: '{}'},
    engine: {type: 'string', default: 'newest'},
    'ask-trust': {type: 'boolean', default: false},
    name: {type: 'string'},
    script: {type: 'string'},
    help: {type: 'boolean', default: false},
  },
});

/** The commands that show a view differ by what kind of thing carries the name. */
async function show(workbench: Workbench, view: string): Promise<void> {
  const known = await workbench.inHost(vscode => vscode.commands.getCommands(true), undefined);
  const names = [
    `workbench.view.extension.${view}`,
    `${view}.focus`,
    `workbench.view.${view}`,
    `workbench.panel.${view}`,
  ];
  names.push(`workbench.actions.view.${view}`, `workbench.panel.markers.view.focus`.replace('markers', view));
  const command = names.find(name => known.includes(name));
  if (!command) throw refusal(`No view is called ${view}.`, `These commands were looked for: ${names.join(', ')}.`);
  await workbench.command(command);
}

async function run(workbench: Workbench, text: string): Promise<void> {
  const [, id = text, args] = /^([^:]+):(\[.*\])$/s.exec(text) ?? [];
  await workbench.command(id, ...(args ? (JSON.parse(args) as unknown[]) : []));
}

async function arrange(workbench: Workbench): Promise<void> {
  for (const [index, file] of values.file.entries()) {
    const last = index === values.file.length - 1;
    await workbench.open(file, last && values.line ? Number(values.line) : undefined);
  }
  if (values['open-view']) await show(workbench, values['open-view']);
  for (const text of values.command) await run(workbench, text);
  await workbench.settled();
  for (const selector of values.click) await workbench.page.locator(selector).first().click();
  if (values.hover) await workbench.page.locator(values.hover).first().hover();
  for (const key of values.key) await workbench.page.keyboard.press(key);
  await workbench.settled();
}

type Capture = (page: Workbench['page'], api: Workbench, theme: Theme) => Promise<void>;

async function capture(theme: Theme): Promise<void> {
  const engine = engineNamed(values.engine) ?? newest();
  const [width = 1280, height = 800] = values.viewport.split('x').map(Number);
  // The folder may be one of ours: what is typed for a picture must not be saved, as VS Code in a browser does by itself.
  const settings = {'files.autoSave': 'off', ...(JSON.parse(values.settings) as Record<string, unknown>)};
  const options = {engine, theme, viewport: {width, height}, settings, askTrust: values['ask-trust']};
  const workbench = await openWorkbench({folder: given(values.folder), ...options});
  if (values.script) {
    const module = (await import(pathToFileURL(given(values.script)).href)) as {capture: Capture};
    return module.capture(workbench.page, workbench, theme);
  }
  await arrange(workbench);
  const subject = values.file.at(-1)?.replace(/^.*\/|\.md$/g, '') ?? values['open-view'] ?? 'workbench';
  console.log(await workbench.shoot(values.name ? `${values.name}-${theme}` : `${subject}-${theme}`, values.selector));
}

await live(async () => {
  if (values.help) {
    console.log(help);
    return 0;
  }
  const wanted = values.theme.split(',');
  const unknown = wanted.find(name => !(name in themes.newest));
  if (unknown) throw refusal(`There is no theme ${unknown}.`, `Themes: ${Object.keys(themes.newest).join(', ')}.`);
  for (const theme of wanted) await capture(theme as Theme);
  return 0;
});
