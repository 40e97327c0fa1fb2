/** How drawings look: one set of rules over variables, and the variables of each theme. */

export type Theme = 'light' | 'dark' | 'contrast' | 'auto';

export const themeNames: readonly Theme[] = ['light', 'dark', 'contrast', 'auto'];

/** Hues of Okabe and Ito's palette, which people with any kind of colour vision tell apart; shapes and dashes differ, too. */
const light = `--sd-background:#ffffff;--sd-text:#1f2328;--sd-muted:#59636e;--sd-grid:#e6e9ed;--sd-axis:#b6bec7;--sd-band:#f4f6f8;
--sd-remaining:#0a5fd0;--sd-ideal:#7b8691;--sd-scope:#b45309;--sd-partial:#4a9fd8;--sd-done:#0f7b5a;--sd-forecast:#8250b8;
--sd-review:#3f8fc4;--sd-progress:#e0a100;--sd-blocked:#c2410c;--sd-todo:#b9c3cd;--sd-unknown:#dde3e8;--sd-dropped:#eef1f4;
--sd-good:#0f7b5a;--sd-warn:#9a6700;--sd-bad:#c2260c`;

const dark = `--sd-background:#14181f;--sd-text:#e6eaef;--sd-muted:#98a2ae;--sd-grid:#262d36;--sd-axis:#47515d;--sd-band:#1a2029;
--sd-remaining:#66adff;--sd-ideal:#8792a0;--sd-scope:#f0a35c;--sd-partial:#6fc3ea;--sd-done:#46c99a;--sd-forecast:#c39bf0;
--sd-review:#6fb7e6;--sd-progress:#e8b83a;--sd-blocked:#f0764a;--sd-todo:#566270;--sd-unknown:#3a444f;--sd-dropped:#262d36;
--sd-good:#46c99a;--sd-warn:#e8b83a;--sd-bad:#ff7b6b`;

const contrast = `--sd-background:#000000;--sd-text:#ffffff;--sd-muted:#e6e6e6;--sd-grid:#4d4d4d;--sd-axis:#ffffff;--sd-band:#1f1f1f;
--sd-remaining:#6fc3ff;--sd-ideal:#ffffff;--sd-scope:#ffb74d;--sd-partial:#b3e0ff;--sd-done:#5dffb5;--sd-forecast:#e0b3ff;
--sd-review:#6fc3ff;--sd-progress:#ffd54d;--sd-blocked:#ff8a65;--sd-todo:#8c8c8c;--sd-unknown:#595959;--sd-dropped:#333333;
--sd-good:#5dffb5;--sd-warn:#ffd54d;--sd-bad:#ff8a80`;

/** The variables of a theme, as declarations. */
export const themes: Readonly<Record<Exclude<Theme, 'auto'>, string>> = {light, dark, contrast};

/** The rules, for a page that sets the variables itself. */
export const chartRules = `.sd-chart{font-family:var(--sd-font,system-ui,-apple-system,"Segoe UI",Roboto,Ubuntu,"Noto Sans",sans-serif);font-size:12px;fill:var(--sd-text);font-variant-numeric:tabular-nums}
.sd-chart text{fill:var(--sd-text)}
.sd-chart .muted{fill:var(--sd-muted)}
.sd-chart .strong{font-weight:600}
.sd-chart .heading{font-size:17px;font-weight:600;letter-spacing:-.01em}
.sd-chart .figure{font-size:13px;font-weight:700}
.sd-chart .halo{paint-order:stroke;stroke:var(--sd-background);stroke-width:4px;stroke-linejoin:round}
.sd-chart .background{fill:var(--sd-background)}
.sd-chart .band{fill:var(--sd-band)}
.sd-chart .grid{stroke:var(--sd-grid);stroke-width:1;fill:none;shape-rendering:crispEdges}
.sd-chart .axis{stroke:var(--sd-axis);stroke-width:1;fill:none;shape-rendering:crispEdges}
.sd-chart .now{stroke:var(--sd-text);stroke-width:1;stroke-opacity:.45;fill:none}
.sd-chart .series{fill:none;stroke-linecap:round;stroke-linejoin:round;stroke-width:2}
.sd-chart .area{stroke:none;fill-opacity:.1}
.sd-chart .dot{stroke:var(--sd-background);stroke-width:1.5}
.sd-chart .ring{fill:var(--sd-background);stroke-width:2.5}
.sd-chart .layer{stroke:var(--sd-background);stroke-width:1}
.sd-chart .hatch{fill:none;stroke:#000;stroke-opacity:.4;stroke-width:1}
${[
  'remaining',
  'ideal',
  'scope',
  'partial',
  'done',
  'forecast',
  'review',
  'progress',
  'blocked',
  'todo',
  'unknown',
  'dropped',
  'good',
  'warn',
  'bad',
]
  .map(name => `.sd-chart .s-${name}{stroke:var(--sd-${name})}.sd-chart .f-${name}{fill:var(--sd-${name})}`)
  .join('\n')}
.sd-chart .series.s-remaining,.sd-chart .series.s-done{stroke-width:2.5}`;

/** All that a drawing needs when it stands alone. */
export function styleSheet(theme: Theme): string {
  const variables = (declarations: string) => `.sd-chart{${declarations}}`;
  if (theme !== 'auto') return `${variables(themes[theme])}\n${chartRules}`;
  return `${variables(light)}\n@media (prefers-color-scheme:dark){${variables(dark)}}\n${chartRules}`;
}
