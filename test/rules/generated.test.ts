/** What is written from the code: settings and rules in package.json, README.md, the schema, the index. UPDATE=1 writes it. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {rules} from '../../server/src/core/rules/all.ts';
import {table} from '../../server/src/core/settings.ts';
import {settingsSchema} from '../../server/src/core/settings-schema.ts';

const root = new URL('../../', import.meta.url);

interface Property {
  readonly sentence: string;
  readonly default: unknown;
  readonly schema: Readonly<Record<string, unknown>>;
}

function configuration(): unknown {
  const properties = Object.entries<Property>(table).map(([key, setting]) => [
    `sprintdown.${key}`,
    {...setting.schema, default: setting.default, markdownDescription: setting.sentence, scope: 'resource'},
  ]);
  return {title: 'Sprintdown', properties: Object.fromEntries(properties)};
}

function settingsRegion(): string {
  const rows = Object.entries<Property>(table).map(
    ([key, setting]) =>
      `| \`sprintdown.${key}\` | \`${JSON.stringify(setting.default).replaceAll(',', ', ')}\` | ${setting.sentence} |`,
  );
  return ['| Setting | Default | |', '| --- | --- | --- |', ...rows].join('\n');
}

function rulesRegion(): string {
  const rows = rules.map(
    ({id, severity, summary}) => `| [${id}](server/src/core/rules/${id}.md) | ${severity} | ${summary} |`,
  );
  return ['| Rule | Default | Reports |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function withRegion(text: string, name: string, content: string): string {
  const region = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  assert.match(text, region, `README.md has no region ${name}`);
  return text.replace(region, (_, open: string, close: string) => open + content + close);
}

function compare(name: string, generate: (text: string) => string): void {
  const file = new URL(name, root);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const wanted = generate(text);
  if (process.env.UPDATE) writeFileSync(file, wanted);
  else assert.equal(text, wanted, `${name} is behind the code: UPDATE=1 npm test -- --only rules`);
}

test('package.json declares the settings of the table', () => {
  compare('package.json', text => {
    const manifest = JSON.parse(text);
    manifest.contributes = {...manifest.contributes, configuration: configuration()};
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
});

test('README.md lists settings and rules', {skip: !existsSync(new URL('README.md', root))}, () => {
  compare('README.md', text => withRegion(withRegion(text, 'settings', settingsRegion()), 'rules', rulesRegion()));
});

test('the schema of .sprintdown.yaml is that of the table', () => {
  compare('media/sprintdown.schema.json', () => `${JSON.stringify(settingsSchema(), null, 2)}\n`);
});

test('the index of the rules lists their pages', () => {
  compare('server/src/core/rules/README.md', () => {
    const rows = rules.map(({id, severity, summary, options = []}) => {
      const keys = options.map(({key}) => `\`${key}\``).join(', ');
      return `| [${id}](${id}.md) | ${severity} | ${summary} | ${keys} |`;
    });
    const head = ['# The rules', '', indexIntroduction, '', '| Rule | Default | Reports | Options |'];
    return `${[...head, '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
  });
});

const indexIntroduction = `Each page says what its rule reports, what it does not report and why, which fixes it offers and which
options it has; its samples are the rule's tests. A rule is turned off or given another severity in \`sprintdown.rules\` of
the editor's settings or in \`.sprintdown.yaml\`; a comment in the plan silences it in one place.`;
