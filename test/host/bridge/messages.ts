/** What goes over the bridge between a program and the extension host, one line of JSON each. */

export interface Question {
  readonly id: number;
  /** The text of a function `(vscode, argument) => result`, which therefore sees nothing around it. */
  readonly source: string;
  readonly argument: unknown;
}

export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}
