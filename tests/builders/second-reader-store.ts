import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

// A second implementation of docs/formats/store.md and of as much of SQLite's file format as reading a table takes, with node:crypto alone.

export type Cell = null | number | string | Buffer;

const pageBytes = 4096;
const reserved = 80;

/** The plain SQLite file. Throws at the first page whose MAC is wrong. */
export function decryptStore(file: Buffer, dek: Buffer): Buffer {
  const salt = file.subarray(0, 16);
  const macKey = pbkdf2Sync(dek, salt.map((byte) => byte ^ 0x3a), 2, 32, 'sha512');
  const plain = Buffer.alloc(file.length);
  for (let start = 0; start < file.length; start += pageBytes) {
    const from = start === 0 ? 16 : start;
    const end = start + pageBytes - reserved;
    const iv = file.subarray(end, end + 16);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(start / pageBytes + 1);
    const mac = createHmac('sha512', macKey).update(file.subarray(from, end + 16)).update(number).digest();
    if (!mac.equals(file.subarray(end + 16, start + pageBytes))) throw new Error(`Page ${start / pageBytes + 1} is damaged.`);
    const decipher = createDecipheriv('aes-256-cbc', dek, iv).setAutoPadding(false);
    Buffer.concat([decipher.update(file.subarray(from, end)), decipher.final()]).copy(plain, from);
  }
  plain.write('SQLite format 3\0');
  return plain;
}

/** All rows of an ordinary table whose rows fit in a page, with their row ids, in order. */
export function readTable(plain: Buffer, table: string): { readonly rowid: number; readonly cells: readonly Cell[] }[] {
  const entry = readTree(plain, 1).find(({ cells }) => cells[0] === 'table' && cells[1] === table);
  const root = entry?.cells[3];
  if (typeof root !== 'number') throw new Error(`No table ${table}.`);
  return readTree(plain, root);
}

function readTree(plain: Buffer, page: number): { rowid: number; cells: Cell[] }[] {
  const start = (page - 1) * pageBytes;
  const head = page === 1 ? start + 100 : start;
  const isLeaf = plain.readUInt8(head) === 13;
  if (!isLeaf && plain.readUInt8(head) !== 5) throw new Error('Not a page of an ordinary table.');
  const count = plain.readUInt16BE(head + 3);
  const places = Array.from({ length: count }, (_, index) => start + plain.readUInt16BE(head + (isLeaf ? 8 : 12) + 2 * index));
  if (!isLeaf) return [...places.map((place) => plain.readUInt32BE(place)), plain.readUInt32BE(head + 8)].flatMap((child) => readTree(plain, child));
  return places.map((place) => {
    const [, afterSize] = varint(plain, place);
    const [rowid, afterId] = varint(plain, afterSize);
    return { rowid, cells: readRecord(plain, afterId) };
  });
}

/** The columns of one row; those that spill to other pages are left out. */
function readRecord(plain: Buffer, start: number): Cell[] {
  const [headBytes, first] = varint(plain, start);
  const types: number[] = [];
  for (let at = first; at < start + headBytes; ) {
    const [type, next] = varint(plain, at);
    types.push(type);
    at = next;
  }
  let at = start + headBytes;
  return types.slice(0, 12).map((type) => {
    const bytes = sizeOf(type);
    const cell = cellOf(plain.subarray(at, at + bytes), type);
    at += bytes;
    return cell;
  });
}

const sizeOf = (type: number): number => (type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0));

function cellOf(bytes: Buffer, type: number): Cell {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  if (type < 7) return bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? bytes : bytes.toString('utf8');
}

function varint(plain: Buffer, start: number): [value: number, next: number] {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = plain.readUInt8(start + index);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, start + index + 1];
  }
  return [value * 256 + plain.readUInt8(start + 8), start + 9];
}
