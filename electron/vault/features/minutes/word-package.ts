import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const EPOCH = new Date(1980, 0, 1);

// Notes at the foot of a page do not occur, and the parts for them only make readers look for something.
const unused = /^word\/(?:footnotes|endnotes|comments)\.xml$|^word\/_rels\/(?:footnotes|endnotes|fontTable|comments)\.xml\.rels$/;

/** Types, relationships and the document come first, so that a program that looks at the first bytes sees a Word file. */
const order = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/', 'docProps/'];
const placeOf = (path: string): number => order.findIndex((start) => path.startsWith(start));

/** The same parts as an archive without clocks, in a fixed order: the same document is the same bytes, here and everywhere. */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/') && !unused.test(path));
  const sorted = parts.toSorted(([one], [other]) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
  const files: Zippable = Object.fromEntries(sorted.map(([path, data]) => [path, [withoutUnused(path, data), { mtime: EPOCH, level: 6 }]]));
  return zipSync(files);
}

function withoutUnused(path: string, data: Uint8Array): Uint8Array {
  if (path === '[Content_Types].xml') {
    const kept = strFromU8(data)
      .replaceAll(/<Override [^>]*PartName="\/word\/(?:footnotes|endnotes|comments)\.xml"[^>]*\/>/g, '')
      .replaceAll(/<Default [^>]*Extension="(?!rels"|xml")[^"]*"[^>]*\/>/g, '');
    return strToU8(kept);
  }
  if (path === 'word/_rels/document.xml.rels') return strToU8(strFromU8(data).replaceAll(/<Relationship [^>]*Target="(?:footnotes|endnotes|comments)\.xml"[^>]*\/>/g, ''));
  return data;
}
