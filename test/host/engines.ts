/** The VS Code versions that we promise to run in, and the npm packages that bring them. */

export interface Engine {
  readonly name: 'oldest' | 'newest';
  readonly vscode: string;
  /** The version of the npm package code-server, which holds a whole VS Code. */
  readonly codeServer: string;
  /** The major version of Node that it runs under; under another one its extension host may hang. */
  readonly node: number;
}

export const engines: readonly Engine[] = [
  {name: 'oldest', vscode: '1.103.2', codeServer: '4.103.2', node: 22},
  {name: 'newest', vscode: '1.139.1', codeServer: '4.139.1', node: 24},
];

export function engineNamed(name: string): Engine | undefined {
  return engines.find(engine => engine.name === name || engine.vscode.startsWith(name));
}

export function newest(): Engine {
  return engines.reduce((a, b) => (a.name === 'newest' ? a : b));
}
