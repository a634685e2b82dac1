const frame = /^\s+at (?:async )?(?:(?<name>[\w$.<>[\] ]+) \()?(?:file:\/\/)?[^()]*?(?<file>[\w.-]+):(?<line>\d+):(?<column>\d+)\)?$/;

/** Where something broke: function, file name, line and column. No message and no folder, which may hold what people typed (habit 9). */
export function stackFrames(cause: unknown): readonly string[] {
  if (!(cause instanceof Error)) return [];
  return (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .flatMap((line) => {
      const at = frame.exec(line)?.groups;
      return at ? [`${at['name'] ?? '-'} ${at['file']}:${at['line']}:${at['column']}`] : [];
    })
    .slice(0, 20);
}

/** The class of a failure, never its message. */
export const nameOf = (cause: unknown): string => (cause instanceof Error && /^[A-Za-z]{1,40}$/.test(cause.name) ? cause.name : typeof cause);
