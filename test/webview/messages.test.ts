/** Messages between client and webview: what is of the protocol passes, anything else is refused with its place. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decode} from '../../server/src/protocol/schema.ts';
import {type FromView, fromView, type ToView, toView, viewMemory} from '../../server/src/protocol/webview.ts';
import {chartState, snapshot, states} from './snapshots.ts';

const told: readonly FromView[] = [
  {kind: 'ready', size: {width: 800, height: 400}},
  {kind: 'choose', choice: {sprint: null, chart: 'velocity', unit: 'hours'}},
  {kind: 'go', file: 0, line: 0},
  {kind: 'diff', commit: null},
  {kind: 'diff', commit: 'c0ffee0'},
  {kind: 'save', format: 'png', picture: 'aGVsbG8='},
  {kind: 'do', deed: 'trust'},
];

function faultOf(shape: Parameters<typeof decode>[0], value: unknown): string {
  const decoded = decode(shape, value);
  assert(!decoded.ok, `${JSON.stringify(value).slice(0, 100)} was taken`);
  return decoded.fault;
}

test('what the protocol has passes, both ways', () => {
  for (const message of told) assert.deepEqual(decode(fromView, message), {ok: true, value: message});
  for (const state of Object.values(states)) {
    const message: ToView = {kind: 'show', snapshot: snapshot(state)};
    assert.deepEqual(decode(toView, message), {ok: true, value: message});
  }
});

test('a webview that was taken over can ask for nothing else', () => {
  const hostile: readonly (readonly [unknown, RegExp])[] = [
    [null, /message\.kind: one of ready/],
    ['ready', /message\.kind/],
    [{kind: 'run', command: 'workbench.action.terminal.new'}, /message\.kind/],
    [{kind: 'toString'}, /message\.kind/],
    [{kind: '__proto__'}, /message\.kind/],
    [{kind: 'go', file: 0, line: -1}, /message\.line: a count/],
    [{kind: 'go', file: 0, line: 1.5}, /message\.line/],
    [{kind: 'go', file: 0, line: '1'}, /message\.line/],
    [{kind: 'go', file: 0, line: 1, uri: 'file:///etc/passwd'}, /"uri" is not known/],
    [{kind: 'go', file: 0}, /message\.line: it is missing/],
    [{kind: 'go', line: 1}, /message\.file: it is missing/],
    [{kind: 'diff', commit: '--output=/tmp/x'}, /the id of a commit/],
    [{kind: 'diff', commit: 'HEAD'}, /the id of a commit/],
    [{kind: 'do', deed: 'constructor'}, /message\.deed: one of/],
    [{kind: 'save', format: 'png', picture: '<svg onload=alert(1)>'}, /base64/],
    [{kind: 'save', format: 'html', picture: null}, /message\.format/],
    [{kind: 'choose', choice: {sprint: 'x'.repeat(1001), chart: 'burndown', unit: null}}, /choice\.sprint/],
    [JSON.parse('{"kind": "ready", "size": {"width": 1, "height": 1, "__proto__": {}}}'), /"__proto__" is not known/],
    [Object.create({kind: 'ready', size: {width: 1, height: 1}}), /message\.kind/],
  ];
  for (const [value, expected] of hostile) assert.match(faultOf(fromView, value), expected);
});

test('a drawing that loads, links or runs something is not shown', () => {
  const scene = (node: unknown) => {
    const {drawn} = chartState(1) as Extract<ReturnType<typeof chartState>, {kind: 'chart'}>;
    const state = {kind: 'chart', notices: [], drawn: {...drawn, scene: {...drawn.scene, nodes: [node]}}};
    return {kind: 'show', snapshot: {...snapshot({kind: 'loading'}), state}};
  };
  const rect = (attributes: object) => ({tag: 'rect', attributes, children: []});
  assert.equal(decode(toView, scene(rect({x: 1, class: 'bar', fill: 'url(#hatch)'}))).ok, true);
  for (const tag of ['script', 'image', 'foreignObject', 'use', 'a', 'style', 'animate']) {
    assert.match(faultOf(toView, scene({tag, attributes: {}, children: []})), /tag: one of/);
  }
  for (const name of ['onload', 'onClick', 'href', 'xlink:href', 'style', 'src', 'ONLOAD', 'href1']) {
    assert.match(faultOf(toView, scene(rect({[name]: 'x'}))), /is not known/);
  }
  for (const value of [
    'url(https://example.org/x)',
    'url(//example.org)',
    'javascript:x',
    '<b>',
    'a"b',
    'url(data:,)',
  ]) {
    assert.match(faultOf(toView, scene(rect({fill: value}))), /a plain attribute/);
  }
  let deep: unknown = rect({});
  for (let level = 0; level < 50; level++) deep = {tag: 'g', attributes: {}, children: [deep]};
  assert.match(faultOf(toView, scene(deep)), /nothing so deep/);
});

test('what a view remembered is taken only as it was written', () => {
  const memory = {uri: 'file:///plan.md', choice: {sprint: null, chart: 'burndown', unit: null}};
  assert.equal(decode(viewMemory, memory).ok, true);
  for (const value of [undefined, {}, {...memory, uri: 1}, {...memory, more: 1}])
    assert.equal(decode(viewMemory, value).ok, false);
});

test('nothing at all makes the check throw, and one change to a message is seen', () => {
  fc.assert(
    fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withMap: true}), value => {
      decode(fromView, value);
      decode(toView, value);
    }),
    {numRuns: 300},
  );
  const odd = fc.anything().filter(value => !['string', 'number', 'boolean'].includes(typeof value) && value !== null);
  fc.assert(
    fc.property(fc.constantFrom(...told), odd, (message, value) => {
      for (const key of Object.keys(message))
        assert.equal(decode(fromView, {...message, [key]: Symbol('odd')}).ok, false);
      assert.equal(decode(fromView, {...message, extra: value}).ok, false);
    }),
    {numRuns: 100},
  );
});
