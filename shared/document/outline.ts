/**
 * A document as data: what it says and what each part is, nothing of how it looks.
 * The Word file and the preview on the screen are both made from it, so they cannot differ (docs/decisions/0013).
 */
export type DocumentOutline = {
  readonly title: string;
  /** The meeting, its week, day and time: the line under the title. */
  readonly subtitle: string;
  readonly organisation: string;
  readonly language: 'nl' | 'en';
  readonly classification: Classification;
  readonly header: RunningLine;
  readonly footer: RunningLine;
  readonly properties: DocumentProperties;
  readonly sections: readonly DocumentSection[];
};

/** The label in body, header and footer (docs/domain.md 4.5). */
export type Classification = {
  /** `VERTROUWELIJK` */
  readonly label: string;
  /** `TLP:AMBER+STRICT` */
  readonly tlp: string;
  /** What it asks of the reader, in a sentence. */
  readonly handling: string;
};

/** A line that stands on every page: left and right side. `{page}` and `{pages}` are filled in by the reader's program. */
export type RunningLine = { readonly left: string; readonly right: string };

/** Properties of the file. None of them names a person. */
export type DocumentProperties = {
  readonly subject: string;
  readonly keywords: string;
  readonly status: string;
  readonly version: string;
  /** When the content was as it is: a document has no clock of its own. */
  readonly asOf: string;
  readonly checkpoint: string | null;
};

export type DocumentSection = { readonly orientation: 'portrait' | 'landscape'; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly number: string | null; readonly text: string }
  /** A labelled fact in the head or the colophon. */
  | { readonly kind: 'fact'; readonly place: 'head' | 'colophon'; readonly label: string; readonly value: string }
  | { readonly kind: 'paragraph'; readonly isIndented: boolean; readonly text: string }
  /** A labelled line about a signal: source, form, weighing, route. */
  | { readonly kind: 'label'; readonly label: string; readonly value: string }
  | { readonly kind: 'discussion'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'decision'; readonly label: string; readonly number: string; readonly text: string }
  | { readonly kind: 'action'; readonly label: string; readonly number: string; readonly lead: string; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'remark'; readonly text: string }
  | DocumentTable;

export type DocumentTable = {
  readonly kind: 'table';
  /** Names the table for those who cannot see it. */
  readonly caption: string;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
};

export type TableColumn = { readonly header: string; /** Share of the width of the page, in percent; together 100. */ readonly width: number; readonly alignment: 'start' | 'end' };
