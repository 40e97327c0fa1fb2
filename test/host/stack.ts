/** Stacks from inside VS Code, which does not follow source maps: names the lines that a person wrote. */
import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {isAbsolute, join, relative, resolve} from 'node:path';
import {out, root} from './paths.ts';

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) {
    const map = `${file}.map`;
    maps.set(file, existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined);
  }
  return maps.get(file);
}

/** `…/out/host/suite/a.test.cjs:7:29` becomes `test/host/suite/a.test.ts:5:3`. */
function mapped(place: string, path: string, line: string, column: string): string {
  const file = isAbsolute(path) ? path : join(root, path);
  const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return place;
  const source = relative(root, resolve(file, '..', entry.originalSource));
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

export function readable(stack: string): string {
  const ours = relative(root, out);
  const lines = stack.split('\n').filter(line => !/^\s+at .*\(?node:/.test(line));
  const place = new RegExp(`((?:[^\\s():]*[\\\\/])?${ours}[\\\\/][^\\s():]+\\.cjs):(\\d+):(\\d+)`, 'g');
  return lines.map(line => line.replace(place, mapped).replaceAll('\t', '  ')).join('\n');
}
