/** The page of the burndown: a policy that lets nothing in but our two files, and an empty body. */
import type {Snapshot} from '../../../server/src/protocol/webview.ts';

export interface PageParts {
  readonly place: Snapshot['place'];
  readonly nonce: string;
  /** Where styles may come from, in the words of a policy. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
}

/** No text of the workspace is in it: all of that comes by message and becomes text nodes. */
export function pageOf({place, nonce, source, script, style}: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    // The chart is painted from its own SVG when it is saved as PNG.
    'img-src data:',
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Burndown</title>
<link rel="stylesheet" href="${style}">
</head>
<body class="${place}">
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
