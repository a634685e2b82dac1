import type { PrintToPDFOptions } from 'electron';

const inches: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [11.69, 16.54], A4: [8.27, 11.69], A5: [5.83, 8.27], Letter: [8.5, 11], Legal: [8.5, 14], Tabloid: [11, 17],
};

function paperOf(pageSize: PrintToPDFOptions['pageSize']): { paperWidth?: number; paperHeight?: number } {
  if (typeof pageSize === 'object') return { paperWidth: pageSize.width, paperHeight: pageSize.height };
  const [paperWidth, paperHeight] = inches[pageSize ?? 'Letter'] ?? [];
  if (paperWidth === undefined || paperHeight === undefined) throw new Error(`stand-in: paper size ${pageSize} is not implemented`);
  return { paperWidth, paperHeight };
}

/** Electron's options of `printToPDF` as Chromium's. Lengths are inches in both. */
export function printParameters({ pageSize, margins, ...rest }: PrintToPDFOptions) {
  const sides = [['marginTop', margins?.top], ['marginBottom', margins?.bottom], ['marginLeft', margins?.left], ['marginRight', margins?.right]] as const;
  const given: Record<string, number> = Object.fromEntries(sides.flatMap(([name, length]) => (length === undefined ? [] : [[name, length]])));
  return { ...rest, ...paperOf(pageSize), ...given };
}
