/** What keeps a repository that somebody else made from running anything: flags before the command, and the environment. */

/**
 * A repository's own configuration may name programs. Reading history needs none of them, so each is switched off; what
 * git does not know in some version it ignores.
 */
const overrides: readonly string[] = [
  // Programs that git would start.
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'core.editor=false',
  'credential.helper=',
  'gpg.program=false',
  'log.showSignature=false',
  'maintenance.auto=false',
  'gc.auto=0',
  // No repository inside of another one, found by its mere looks.
  'safe.bareRepository=explicit',
  // Nothing is fetched, not even for a partial clone.
  'protocol.allow=never',
  // Files that would be read, and habits that would change what is printed.
  'log.mailmap=false',
  'log.showRoot=true',
  'log.follow=false',
  'log.decorate=false',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'diff.ignoreSubmodules=all',
  'core.quotePath=false',
  'color.ui=false',
  'i18n.logOutputEncoding=UTF-8',
];

/** Arguments that precede every command. */
export const hardened: readonly string[] = ['--no-pager', ...overrides.flatMap(each => ['-c', each])];

/** What every command that compares or prints commits is told besides. */
export const plainOutput: readonly string[] = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-abbrev', '-z'];

/** The user's own configuration holds, `safe.directory` above all; what points git at other places does not. */
const kept = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/i;

/** The environment that git is run in. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || kept.test(name));
  return {
    ...Object.fromEntries(own),
    // Messages that can be recognised.
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '0',
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}
