/** The programs that ours is measured against, each started as its makers mean it. */
import {join} from 'node:path';
import MarkdownIt from 'markdown-it';
import type {ProtocolConnection} from 'vscode-languageserver/node';
import {type Client, startServer} from './client.ts';

export const vscodeMarkdown = 'VS Code’s Markdown server';

/** VS Code's own Markdown language server: its client parses for it, with markdown-it, as VS Code does. */
export async function startVscodeMarkdown(root: string): Promise<Client & {readonly hold: (text: string) => void}> {
  const parser = new MarkdownIt({html: true});
  let held = '';
  const serve = (connection: ProtocolConnection) => {
    connection.onRequest('markdown/parse', ({text = held}: {text?: string}) => parser.parse(text, {}));
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
    connection.onRequest('markdown/fs/stat', () => undefined);
    connection.onRequest('markdown/fs/readFile', () => []);
    connection.onRequest('markdown/fs/readDirectory', () => []);
    connection.onRequest('markdown/fs/watcher/create', () => undefined);
    connection.onRequest('markdown/fs/watcher/delete', () => undefined);
    connection.onRequest('workspace/configuration', ({items}: {items: readonly object[]}) => items.map(() => settings));
    connection.onRequest('client/registerCapability', () => null);
  };
  const program = join(root, 'node_modules/vscode-markdown-languageserver/out/node/main.js');
  const client = await startServer({program, options: {markdownFileExtensions: ['md']}, serve});
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: {markdown: settings}});
  return {
    ...client,
    hold: text => {
      held = text;
    },
  };
}

const warn = 'warning';
const settings = {
  suggest: {paths: {enabled: true}},
  validate: {
    enabled: true,
    referenceLinks: {enabled: warn},
    fragmentLinks: {enabled: warn},
    fileLinks: {enabled: warn, markdownFragmentLinks: 'inherit'},
    ignoredLinks: [],
    unusedLinkDefinitions: {enabled: warn},
    duplicateLinkDefinitions: {enabled: warn},
  },
};
