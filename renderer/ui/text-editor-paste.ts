const BLOCKS: ReadonlySet<string> = new Set(['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'DIV', 'DL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL']);
const UNREAD: ReadonlySet<string> = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
  if (UNREAD.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textIn).join('');
  if (node.nodeName === 'TD' || node.nodeName === 'TH') return `${inside} `;
  return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}

/** The words of a piece of HTML, a line per block. It is read, never shown: nothing in it is loaded or run. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textIn(body).replaceAll(/ *\n */g, '\n').replaceAll(/\n{2,}/g, '\n').trim();
}

/** What is pasted or dropped, as plain text; of marked-up text without a plain form, its words. */
export function plainTextOf(data: Pick<DataTransfer, 'getData'>): string {
  return data.getData('text/plain') || textOfHtml(data.getData('text/html'));
}
