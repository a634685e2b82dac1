const FOUND = /\u2068([^\u2069]*)\u2069/;

/** Text in which what was found stands between U+2068 and U+2069. */
export function Marked({ text }: { readonly text: string }) {
  return text.split(FOUND).map((part, index) => {
    const key = `${index}-${part}`;
    return index % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
