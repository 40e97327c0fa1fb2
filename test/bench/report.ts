/** The table that the bench prints: figures beside their goals and beside what other programs take. */
import {cpus} from 'node:os';

export type Unit = 'ms' | 's' | 'kB' | 'MB/s' | 'bytes' | '%' | '×';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** At most, or at least where more is better. */
  readonly goal?: number;
  readonly atLeast?: boolean;
  /** Another program that did the same in the same run. */
  readonly against?: {readonly name: string; readonly value: number};
  readonly note?: string;
}

const width = 46;

export function headOf(quick: boolean): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  const head = `${'what'.padEnd(width)}${'figure'.padStart(12)}${'goal'.padStart(14)}     beside it`;
  return `${machine}${quick ? ', --quick' : ''}\n\n${head}`;
}

export function isReached({value, goal, atLeast}: Figure): boolean | null {
  if (goal === undefined) return null;
  return atLeast ? value >= goal : value <= goal;
}

export function print(figure: Figure): void {
  const {what, value, unit, goal, atLeast, against, note} = figure;
  const aim = goal === undefined ? '' : `${atLeast ? '≥' : '≤'} ${told(goal, unit)}`;
  const sign = {true: '✔', false: '✖', null: ' '}[String(isReached(figure)) as 'true' | 'false' | 'null'];
  const beside = [against ? besides(figure, against) : '', note ?? ''].filter(Boolean).join('; ');
  console.log(
    `${what.padEnd(width)}${told(value, unit).padStart(12)}${aim.padStart(14)} ${sign}   ${beside}`.trimEnd(),
  );
}

function besides({value, unit}: Figure, against: NonNullable<Figure['against']>): string {
  const ratio = unit === 'MB/s' ? value / against.value : against.value / value;
  return `${against.name} ${told(against.value, unit)}: ${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}×`;
}

function told(value: number, unit: Unit): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

export function verdict(all: readonly Figure[]): string {
  const judged = all.filter(({goal}) => goal !== undefined);
  const missed = judged.filter(figure => isReached(figure) === false);
  const list = missed.map(({what}) => `\n  ✖ ${what}`).join('');
  return `${judged.length - missed.length} of ${judged.length} goals reached${list}`;
}
