/** Drawings of sprints of every length in every width: well-formed, finite, legible, and closed to what plans say. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Parser} from 'htmlparser2';
import {csvText, markdownText} from '../../server/src/charts/csv.ts';
import {type ChartData, chartKinds, chartTable, drawChart} from '../../server/src/charts/draw.ts';
import {svgFile} from '../../server/src/charts/file.ts';
import type {Node, Scene} from '../../server/src/charts/scene.ts';
import {clip, widthOf} from '../../server/src/charts/text.ts';
import {themeNames} from '../../server/src/charts/theme.ts';
import {sprintSeries} from '../../server/src/core/history/burndown.ts';
import {addDays} from '../../server/src/core/history/calendar.ts';
import {defaultChartSettings as settings} from '../../server/src/core/history/chart-settings.ts';
import {flowSeries, statusSeries} from '../../server/src/core/history/flow.ts';
import {velocitySeries} from '../../server/src/core/history/velocity.ts';
import type {History} from '../../server/src/core/history/version.ts';
import {historyOf, plan} from '../history/plans.ts';

/** A sprint of so many days with changes on many of them, seen from a day of it. */
function sprintOf(length: number): History {
  const dates = `2026-01-05 – ${addDays('2026-01-05', length - 1)}`;
  const stories = Array.from({length: 12}, (_, index) => String((index % 5) + 1));
  const texts: Record<string, string> = {'2026-01-04': plan(stories, dates)};
  for (let day = 0; day < length * 0.7; day++) {
    stories[(day * 5) % 12] = `x${stories[(day * 5) % 12]?.replace('x', '')}`;
    if (day % 4 === 3) stories.push('3');
    texts[addDays('2026-01-05', day)] = plan(stories, dates);
  }
  return historyOf(texts);
}

function dataOf(history: History, today: string): readonly ChartData[] {
  const [series, status, flow] = [sprintSeries, statusSeries, flowSeries].map(make =>
    make(history, '#1', settings, today),
  );
  assert.ok(series && status && flow);
  return [
    {kind: 'burndown', series},
    {kind: 'burnup', series},
    {kind: 'status', series: status},
    {kind: 'flow', series: flow},
    {kind: 'velocity', series: velocitySeries(history, settings, today)},
  ] as readonly ChartData[];
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}

/** The texts of a drawing at their places; what stands in groups, the legend, is left out. */
function textsOf({root}: Scene): readonly Placed[] {
  return root.children.flatMap((child): Placed[] => {
    if (typeof child === 'string' || child.tag !== 'text') return [];
    const text = child.children.join('');
    const {x, y, 'text-anchor': anchor} = child.attributes;
    const width = widthOf(text);
    const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    return [{x: Number(x) - shift, y: Number(y), width, text}];
  });
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(child => (typeof child === 'string' ? [] : nodesOf(child)))];
}

test('1, 10 and 60 days in 400, 960 and 1600 pixels: every number is one, days cover the plot, labels keep apart', () => {
  for (const days of [1, 10, 60, 400]) {
    const history = sprintOf(days);
    for (const today of [0, 0.5, 0.8, 1.5].map(share => addDays('2026-01-05', Math.round(days * share)))) {
      for (const [width, height] of [
        [400, 300],
        [960, 440],
        [1600, 600],
        [120, 120],
      ] as const) {
        for (const data of dataOf(history, today)) {
          const scene = drawChart(data, {width, height, header: true});
          const where = `${data.kind} of ${days} days at ${width} on ${today}`;
          assert.doesNotMatch(svgFile(scene, 'auto'), /NaN|Infinity|undefined|null/, where);
          for (const mark of scene.marks) {
            assert.ok(mark.left >= scene.plot.left - 0.01 && mark.right <= scene.plot.right + 0.01, where);
            assert.ok(
              mark.points.every(({y}) => y >= 0 && y <= scene.height),
              where,
            );
            assert.notEqual(mark.label, '');
          }
          if (width < 400) continue;
          const labels = textsOf(scene).filter(({y}) => y > scene.plot.bottom);
          for (const y of new Set(labels.map(label => label.y))) {
            const row = labels.filter(label => label.y === y).sort((a, b) => a.x - b.x);
            for (const [at, label] of row.entries()) {
              const next = row[at + 1];
              if (next) assert.ok(label.x + label.width <= next.x + 2, `${where}: “${label.text}” and “${next.text}”`);
            }
          }
        }
      }
    }
  }
});

test('a sprint to come, and one without a history, say so in the plot', () => {
  const history = historyOf({'2026-02-20': plan(['1', '2'])});
  for (const data of dataOf(history, '2026-02-25').slice(0, 1)) {
    const texts = textsOf(drawChart(data, {width: 800, height: 400})).map(({text}) => text);
    assert.ok(texts.includes('Sprint 1 starts on 2026-03-02, 3 points planned.'), texts.join('|'));
  }
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><!-- &amp; &#60; <![CDATA[',
  "'; alert(1) //",
  '\u202egnp.evil\u202c رتل العمل 完了',
  '\u0000\u0007\u001b[31mred\ud800',
  'a'.repeat(10_000),
  '</text></svg><svg onload=alert(1)>',
  `$\{alert(1)} {{x}} =cmd()`,
  '=cmd()',
  'javascript:alert(1)',
];

test('a hundred hostile titles stay texts', () => {
  const titles = hostile.flatMap(title => Array.from({length: 10}, (_, index) => `${title} ${index}`));
  const base = sprintOf(10);
  const rename = (history: History): History => ({
    ...history,
    versions: history.versions.map(version => ({
      ...version,
      files: version.files.map(file => ({
        ...file,
        facts: file.facts && {
          sprints: file.facts.sprints.map(sprint => ({...sprint, name: titles[3] ?? '', title: titles[13] ?? ''})),
          stories: file.facts.stories.map((story, at) => ({...story, id: null, title: titles[(at * 7) % 100] ?? ''})),
        },
      })),
    })),
  });
  for (const title of hostile) titles.push(title);
  const history = rename(base);
  for (const data of dataOf(history, '2026-01-10')) {
    const scene = drawChart(data, {width: 800, height: 400, header: true});
    const tags = new Set(nodesOf(scene.root).map(({tag}) => tag as string)).add('style');
    const problems: string[] = [];
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (!tags.has(name)) problems.push(name);
          problems.push(...Object.keys(attributes).filter(key => /^on|href/.test(key)));
        },
      },
      {xmlMode: true},
    );
    const svg = svgFile(scene, 'light');
    parser.end(svg);
    assert.deepEqual(problems, []);
    assert.doesNotMatch(svg, /\p{Cs}|(?![\t\n\r])\p{Cc}/u);
    assert.ok(svg.length < 300_000, `${data.kind}: ${svg.length}`);
    const csv = csvText(chartTable(data));
    assert.doesNotMatch(csv, /(^|,)"?[=@]/m);
    assert.doesNotMatch(markdownText(chartTable(data)), /(?<!\\)<script/);
  }
});

test('names, descriptions, themes and dashes: what tells series apart without seeing colours', () => {
  const [burndown] = dataOf(sprintOf(10), '2026-01-09');
  assert.ok(burndown);
  const scene = drawChart(burndown, {width: 800, height: 400});
  assert.equal(scene.root.attributes.role, 'img');
  assert.match(
    String(scene.root.attributes['aria-label']),
    /^Sprint 1 · Burndown\. Sprint 1 on 2026-01-09: \d+ points remain/,
  );
  const nodes = nodesOf(scene.root);
  assert.deepEqual(
    nodes.filter(({tag}) => tag === 'title' || tag === 'desc').map(({children}) => children.join('')),
    [scene.title, scene.summary],
  );
  const lines = nodes.filter(({tag, attributes}) => tag === 'path' && /^series/.test(String(attributes.class)));
  const dashes = lines.map(({attributes}) => attributes['stroke-dasharray'] ?? 'solid');
  assert.equal(new Set(dashes).size, new Set(lines.map(({attributes}) => attributes.class)).size);
  for (const theme of themeNames) assert.match(svgFile(scene, theme), /^<svg [^>]+><style>[^<]*--sd-remaining/);
  assert.deepEqual(
    [...chartKinds].sort(),
    dataOf(sprintOf(10), '2026-01-09')
      .map(({kind}) => kind)
      .sort(),
  );
});

test('texts are cut where their room ends', () => {
  assert.equal(clip('short', 100), 'short');
  assert.ok(widthOf(clip('W'.repeat(100), 100)) <= 100 && clip('W'.repeat(100), 100).endsWith('…'));
  assert.ok(clip('👍'.repeat(5000), 60).length < 20);
});
