/** Other ways to write the same Markdown and the same plan: what a formatter, another editor or another writer does. */

/** The lines outside of fences and front matter, each rewritten; they know those around them. */
function lines(rewrite: (line: string, at: number, all: readonly string[]) => string): (text: string) => string {
  return text => {
    let fence = '';
    let matter = /^\uFEFF?---\r?\n/.test(text);
    return text
      .split('\n')
      .map((line, at, all) => {
        const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark && (!fence || mark.startsWith(fence))) {
          fence = fence ? '' : mark;
          return line;
        }
        if (matter) {
          matter = at === 0 || !/^---\s*$/.test(line);
          return line;
        }
        return fence ? line : rewrite(line, at, all);
      })
      .join('\n');
  };
}

const isRow = (line: string) => /^\|.*\|\s*$/.test(line) && !/\\\||`/.test(line);
const isBlank = (line: string | undefined) => !/\S/.test(line ?? '');
const hasMatter = (text: string) => /^\uFEFF?---/.test(text);
/** `**Key:** value` alone in its line. */
const KEY = /^\*\*[^*:|]+(?::\*\*|\*\*:) *\S[^|]*$/;
const ID_HEADING = /^(#{2,5} )([A-Z]{2,8}-\d+): /;

export interface Form {
  readonly name: string;
  readonly write: (text: string) => string;
}

const forms: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': text => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': text => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`),
  'no last line end': text => text.replace(/\n+$/, ''),
  'a comment at the end': text => `${text}\n\n<!-- the end -->\n`,
  'a sentence on top': text => (hasMatter(text) ? text : `This page says how we go on.\n\n${text}`),
  'front matter of a site': text => (hasMatter(text) ? text : `---\ntags: [notes]\nlayout: page\n---\n\n${text}`),
  'stars as bullets': lines(line => line.replace(/^(\s*)- (?!- -)/, '$1* ')),
  'capital ticks': text => text.replaceAll('[x]', '[X]'),
  'blanks behind lines': lines(line => (/^#|^\s*[-*] /.test(line) ? `${line}  ` : line)),
  'tabs before nested entries': lines(line =>
    line.replace(/^((?: {2})+)(?=[-*+] |\d+[.)] )/, blanks => '\t'.repeat(blanks.length / 2)),
  ),
  'headings closed by signs': lines(line => line.replace(/^(#{1,6}) (.*\S)\s*$/, '$1 $2 $1')),
  'bold headings': lines(line => (/[`*_[]/.test(line) ? line : line.replace(/^(#{1,6}) (.*\S)\s*$/, '$1 **$2**'))),
  'underlined headings': lines((line, at, all) => {
    const free = isBlank(all[at - 1]) && /^## [^#\s>|*+-]/.test(line) && !/^## \d+[.)]/.test(line);
    return free ? `${line.slice(3).trim()}\n---` : line;
  }),
  'more blank lines': lines(line => (line.startsWith('#') ? `\n${line}` : line)),
  'rules between sections': lines((line, at, all) =>
    at > 3 && line.startsWith('## ') && isBlank(all[at - 1]) ? `---\n\n${line}` : line,
  ),
  'anchors under headings': lines(line => (line.startsWith('## ') ? `${line}\n\n<a id="here"></a>` : line)),
  'a deeper first heading': text => {
    // Of underlined headings the depth cannot grow.
    const fixed = /^(?:={3,}|-{3,})\s*$/m.test(text.replace(/\n\s*\n-{3,}\s*(?=\n)/g, '\n'));
    return fixed || /^#{6} /m.test(text) ? text : lines(line => line.replace(/^(#{1,5}) /, '#$1 '))(text);
  },
  'colons inside of bold': lines(line => line.replace(/\*\*([^*:\n]+)\*\*:/g, '**$1:**')),
  'colons outside of bold': lines(line => line.replace(/\*\*([^*:\n]+):\*\*/g, '**$1**:')),
  'bold by underscores': lines(line =>
    /[`|]/.test(line) ? line : line.replace(/(?<![\w*])\*\*([^*_\n]+)\*\*(?![\w*])/g, '__$1__'),
  ),
  'line breaks by backslash': lines((line, at, all) =>
    KEY.test(line) && KEY.test(all[at + 1] ?? '') ? `${line.trimEnd()}\\` : line,
  ),
  'wide tables': lines(line => (isRow(line) ? line.replace(/ *\| */g, '  |  ').trim() : line)),
  'tight tables': lines(line => (isRow(line) ? line.replace(/ *\| */g, '|').trim() : line)),
  'links in tables': lines(line =>
    isRow(line) ? line.replace(/\| *([A-Z]{2,8}-\d+) *(?=\|)/g, '| [$1](https://example.org/$1) ') : line,
  ),
  'ids in brackets': lines(line => line.replace(ID_HEADING, '$1[$2] ')),
  'ids before a dash': lines(line => line.replace(ID_HEADING, '$1$2 - ')),
  'bold ids': lines(line => line.replace(ID_HEADING, '$1**$2** ')),
  'linked ids': lines(line => line.replace(ID_HEADING, '$1[$2](https://example.org/$2): ')),
  'the noun before ids': lines(line => line.replace(ID_HEADING, '$1Story $2: ')),
  'short criteria': lines(line => line.replace(/^(#{2,6} |\*\*)Acceptance Criteria/, '$1AC')),
  'labels instead of headings': lines(line =>
    line.replace(/^#{3,6} (Acceptance Criteria|Tasks|Definition of Done):?\s*$/, '**$1:**'),
  ),
  'short points': lines(line => line.replace(/\((\d+) points?\)/g, '($1 pts)')),
  'points by initials': lines(line => line.replace(/\((\d+) (?:points?|pts)\)/g, '($1 SP)')),
  'points in square brackets': lines(line =>
    line.startsWith('#') ? line.replace(/\((\d+ (?:points?|pts|SP))\)/g, '[$1]') : line,
  ),
  'points behind a dash': lines(line =>
    line.startsWith('#') ? line.replace(/ \((\d+ (?:points?|pts|SP))\)\s*$/, ' — $1') : line,
  ),
};

export const allForms: readonly Form[] = Object.entries(forms).map(([name, write]) => ({name, write}));
