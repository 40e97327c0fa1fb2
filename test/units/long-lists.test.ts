/** Lists longer than a call can have arguments: they are read like short ones. */
import {ok} from 'node:assert/strict';
import {test} from 'node:test';
import {checkAlone} from '../../server/src/core/rules/check.ts';
import {defaultSettings} from '../../server/src/core/settings.ts';
import {backlogOf} from '../../server/src/core/workspace/document.ts';

const many = 130_000;

for (const line of ['- [ ] a task\n', '- a\n', '1. a\n', 'a\n', '# a\n', '| a |\n']) {
  test(`${JSON.stringify(line)}, ${many} times`, () => {
    const document = {path: 'plan.md', text: `# Sprint 1\n\n${line.repeat(many)}`};
    ok(backlogOf(document).stories.length <= many);
    ok(Array.isArray(checkAlone(document, defaultSettings)));
  });
}
