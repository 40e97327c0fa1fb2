/** What VS Code sets on a page of a webview: the colours of its themes, as far as our style uses them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export type ThemeName = 'light' | 'dark' | 'hc-light' | 'hc-dark';

export interface PageTheme {
  readonly classes: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** As four themes of VS Code 1.139 set them. */
const colours: Readonly<Record<ThemeName, PageTheme['variables']>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'themes.json'), 'utf8'),
);

export const themes: Readonly<Record<ThemeName, PageTheme>> = {
  light: {classes: ['vscode-light'], variables: colours.light},
  dark: {classes: ['vscode-dark'], variables: colours.dark},
  'hc-light': {classes: ['vscode-high-contrast', 'vscode-high-contrast-light'], variables: colours['hc-light']},
  'hc-dark': {classes: ['vscode-high-contrast'], variables: colours['hc-dark']},
};

export const themeNames = Object.keys(themes) as readonly ThemeName[];
