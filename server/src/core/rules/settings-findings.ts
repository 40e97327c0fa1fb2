/** What is wrong in a settings file, as findings: so that it is shown wherever findings are. */
import {memo} from '../memo.ts';
import {readSettingsFile, settingsFileName} from '../settings-file.ts';
import {fileName} from '../uris.ts';
import type {Document} from '../workspace/document.ts';
import type {Finding} from './check.ts';

export function isSettingsFile(path: string): boolean {
  return fileName(path) === settingsFileName;
}

export const settingsFindings: (document: Document) => readonly Finding[] = memo(({text}) =>
  readSettingsFile(text).problems.map(({at, message}) => ({
    at,
    message,
    rule: 'settings',
    severity: 'warning',
    fixes: [],
  })),
);
