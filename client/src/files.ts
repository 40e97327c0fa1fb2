/** Answers the server's questions about the files of the workspace, in whatever file system they lie. */
import * as vscode from 'vscode';
import type {FindFilesParams, FindFilesResult, ReadFileParams, StoredFile} from '../../server/src/protocol/requests.ts';

export const markdownFiles = '**/*.{md,markdown}';

/** Never plans of the team's own, whatever the settings say. */
const neverSearched = ['**/node_modules', '**/.git'];

/** The Markdown files of every folder that neither `files.exclude` nor `search.exclude` hides. */
export async function findMarkdownFiles(
  {most}: FindFilesParams,
  token?: vscode.CancellationToken,
): Promise<FindFilesResult> {
  const uris: string[] = [];
  const ignoreFiles: string[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const find = (glob: string, limit?: number) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), excluded(folder.uri), limit, token);
    const found = await find(markdownFiles, most - uris.length);
    uris.push(...found.map(uri => uri.toString()));
    if (uris.length >= most) break;
    const heeds = vscode.workspace.getConfiguration('search', folder).get('useIgnoreFiles', true);
    if (heeds && found.length > 0) ignoreFiles.push(...(await find('**/.gitignore')).map(uri => uri.toString()));
  }
  return {uris: uris.sort(), ignoreFiles};
}

export async function readStoredFile({uri, mostBytes}: ReadFileParams): Promise<StoredFile> {
  const file = vscode.Uri.parse(uri);
  try {
    const {size} = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return {text: null, why: 'large'};
    return {text: await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), {uri: file})};
  } catch {
    return {text: null, why: 'unreadable'};
  }
}

/** Patterns under a condition (`when`) depend on sibling files: they are left to the explorer. */
function excluded(folder: vscode.Uri): string {
  const patterns = ['files', 'search'].flatMap(section => {
    const exclude = vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude') ?? {};
    return Object.keys(exclude).filter(pattern => exclude[pattern] === true);
  });
  return `{${[...new Set([...neverSearched, ...patterns])].join(',')}}`;
}
