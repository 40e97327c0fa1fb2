/** What the operating system says, in words for people. */

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'there is no such file or directory',
    EISDIR: 'it is a directory',
    EMFILE: 'too many open files',
    ELOOP: 'too many symbolic links',
  };
  return reasons[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
