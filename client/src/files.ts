/** Answers the server's questions about the files of the workspace, in whatever file system they lie. */
import * as vscode from 'vscode';
import type {FindFilesParams, FindFilesResult, ReadFileParams} from '../../server/src/protocol/requests.ts';

export const markdownFiles = '**/*.{md,markdown}';

/** Never plans of the team's own, whatever the settings say. */
const neverSearched = ['**/node_modules', '**/.git'];

/** The Markdown files of every folder that neither `files.exclude` nor `search.exclude` hides. */
export async function findMarkdownFiles(
  {most}: FindFilesParams,
  token?: vscode.CancellationToken,
): Promise<FindFilesResult> {
  const uris: string[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const pattern = new vscode.RelativePattern(folder, markdownFiles);
    const found = await vscode.workspace.findFiles(pattern, excluded(folder.uri), most - uris.length, token);
    uris.push(...found.map(uri => uri.toString()));
    if (uris.length >= most) break;
  }
  return {uris: uris.sort()};
}

/** null where there is nothing to read; the server then takes the file for no plan. */
export async function readStoredFile({uri, mostBytes}: ReadFileParams): Promise<string | null> {
  const file = vscode.Uri.parse(uri);
  try {
    const {size} = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return null;
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), {uri: file});
  } catch {
    return null;
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
