const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, as `matchAll` gives them; that makes the pattern anew at each call, which for hundreds of patterns a line is most of the time. */
export function matchesOf(find: RegExp, text: string): readonly RegExpExecArray[] {
  find.lastIndex = 0;
  let match = find.exec(text);
  if (match === null) return none;
  const all: RegExpExecArray[] = [];
  for (; match !== null; match = find.exec(text)) {
    all.push(match);
    if (match[0] === '') find.lastIndex += 1;
  }
  return all;
}
