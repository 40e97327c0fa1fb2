/** Colours of Markdown lines as a real VS Code finds them: its own grammar with ours injected. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, {type IGrammar} from 'vscode-textmate';
import {newest} from './engines.ts';
import {installed} from './install.ts';
import {root} from './paths.ts';

const ours = 'markdown.sprintdown.injection';
const markdown = 'text.html.markdown';

/** A piece of a line that our grammar colours. */
export interface Coloured {
  readonly text: string;
  /** The last of its scopes, without the language that ends it: `constant.numeric.points`. */
  readonly scope: string;
}

async function loadGrammar(): Promise<IGrammar> {
  const {vscode} = await installed(newest());
  const files: Readonly<Record<string, string>> = {
    [markdown]: join(vscode, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'),
    [ours]: join(root, 'syntaxes/sprintdown.tmLanguage.json'),
  };
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    getInjections: scope => (scope === markdown ? [ours] : []),
    // Languages inside fences are not looked at here.
    loadGrammar: async scope => {
      const file = files[scope];
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
  });
  const grammar = await registry.loadGrammar(markdown);
  if (!grammar) throw new Error('VS Code has no grammar of Markdown.');
  return grammar;
}

let loading: Promise<IGrammar> | undefined;

/** All scopes of each piece of each line, without those of the file as a whole. */
export async function tokensOf(text: string): Promise<readonly {text: string; scopes: readonly string[]}[][]> {
  loading ??= loadGrammar();
  const grammar = await loading;
  let state = textmate.INITIAL;
  return text.split('\n').map(line => {
    const {tokens, ruleStack} = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({startIndex, endIndex, scopes}) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }));
  });
}

/** What our grammar colours, in order. */
export async function coloured(text: string): Promise<readonly Coloured[]> {
  const lines = await tokensOf(text);
  return lines.flat().flatMap(token => {
    const scope = token.scopes.findLast(name => name.endsWith('.sprintdown'));
    return scope ? [{text: token.text, scope: scope.replace(/\.sprintdown$/, '')}] : [];
  });
}
