/** How drawings look in a page: the renderer's own rules and hues, with the ground colours of the theme. */
import {chartRules, themes} from '../../server/src/charts/theme.ts';

const ground = `--sd-background:var(--paper);--sd-text:var(--ink);--sd-muted:var(--soft);--sd-font:var(--vscode-font-family)`;

/** The hues of the series tell apart for every kind of colour vision, which those of themes need not. */
export function adoptPalette(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
.sd-chart{${themes.light}}
.vscode-dark .sd-chart{${themes.dark}}
.vscode-high-contrast:not(.vscode-high-contrast-light) .sd-chart{${themes.contrast}}
body .sd-chart.sd-chart.sd-chart{${ground}}
body:not(.vscode-high-contrast) .sd-chart.sd-chart.sd-chart{--sd-grid:var(--grid);--sd-axis:var(--hair);--sd-band:var(--band)}
${chartRules}`);
  document.adoptedStyleSheets.push(sheet);
}
