import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;
const FREQUENT = 160;

type Picture = { readonly width: number; readonly height: number; /** Row by row, each pixel as 0xrrggbb. */ readonly pixels: Uint32Array };

/** A picture of a screen with at most 256 colours: the others become the nearest of those. Takes a PNG of 8 bits a channel, not interlaced. */
export function toPalette(png: Buffer): Buffer {
  const { width, height, pixels } = read(png);
  const palette = paletteOf(pixels);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of pixels.entries()) {
    const found = index.get(colour) ?? nearest(palette, colour);
    index.set(colour, found);
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = found;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const channels = (colour: number): readonly [number, number, number] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

const distance = (colour: number, other: number): number => {
  const [[r, g, b], [red, green, blue]] = [channels(colour), channels(other)];
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
};

/** The frequent colours, and of the rare ones those that are least like any other: a small red sign stays red. */
function paletteOf(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ordered = [...counts].toSorted(([colour, count], [other, times]) => times - count || colour - other).map(([colour]) => colour);
  const chosen = ordered.slice(0, FREQUENT);
  const rare = ordered.slice(FREQUENT).map((colour) => ({ colour, far: Math.min(...chosen.map((other) => distance(colour, other))) }));
  while (chosen.length < MOST_COLOURS && rare.length > 0) {
    const next = rare.reduce((best, one) => (one.far > best.far ? one : best));
    chosen.push(next.colour);
    for (const one of rare) one.far = Math.min(one.far, distance(one.colour, next.colour));
  }
  return chosen.slice(0, MOST_COLOURS);
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function read(png: Buffer): Picture {
  const data: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  // Colour type 6 carries opacity, 2 does not.
  const size = png[25] === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * size, size);
  return { width, height, pixels: Uint32Array.from({ length: width * height }, (_none, at) => bytes.readUIntBE(at * size, 3)) };
}

/** Undoes the prediction of each row (PNG specification, 9.2). */
function unfilter(filtered: Buffer, stride: number, size: number): Buffer {
  const rows = filtered.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const kind = filtered[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < size ? 0 : (out[at - size] ?? 0);
      const up = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < size || row === 0 ? 0 : (out[at - stride - size] ?? 0);
      out[at] = (filtered[row * (stride + 1) + 1 + x] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  return [0, left, up, (left + up) >> 1, paeth][kind] ?? 0;
}
