/**
 * A document as data: what it says and what each part is, nothing of how it looks.
 * The Word file and the preview on the screen are both made from it, so they cannot differ (docs/decisions/0013).
 */
export type DocumentOutline = {
  readonly language: 'nl' | 'en';
  readonly organisation: string;
  readonly title: string;
  /** The meeting and its week: the line under the title. */
  readonly subtitle: string;
  readonly classification: Classification;
  /** Labelled facts under the title: date, place, status. */
  readonly head: readonly Fact[];
  readonly sections: readonly DocumentSection[];
  readonly running: RunningLines;
  readonly properties: DocumentProperties;
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

export type Fact = { readonly label: string; readonly value: string };

/** What stands on every page beside the classification. `pageOf` is `Pagina x van y` in three parts: before, between and after the numbers. */
export type RunningLines = { readonly header: string; readonly footer: string; readonly pageOf: readonly [string, string, string] };

/** Properties of the file. None of them names a person. */
export type DocumentProperties = {
  readonly subject: string;
  readonly keywords: string;
  readonly kind: string;
  readonly meeting: string;
  readonly status: string;
  readonly version: number;
  /** The moment whose state the document gives, in UTC: a document has no clock of its own. */
  readonly asOf: string;
  /** Where the audit trail stood; null in a preview. */
  readonly checkpoint: string | null;
};

export type DocumentSection = { readonly orientation: 'portrait' | 'landscape'; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly number: string | null; readonly text: string }
  | { readonly kind: 'paragraph'; readonly isIndented: boolean; readonly text: string }
  /** A labelled line about a signal: source, form, weighing, route. */
  | { readonly kind: 'label'; readonly label: string; readonly value: string }
  | { readonly kind: 'discussion'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'decision'; readonly label: string; readonly text: string }
  /** `lead` is owner and date, or why the action lapsed. */
  | { readonly kind: 'action'; readonly label: string; readonly lead: string; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** A smaller line under a table or a list. */
  | { readonly kind: 'remark'; readonly text: string }
  /** A labelled fact about the document itself. */
  | { readonly kind: 'colophon'; readonly label: string; readonly value: string }
  | DocumentTable;

export type DocumentTable = {
  readonly kind: 'table';
  /** Names the table for those who cannot see it. */
  readonly caption: string;
  readonly description: string;
  readonly isIndented: boolean;
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
};

export type TableColumn = {
  readonly header: string;
  /** Share of the width of the text, in percent; the columns of a table add up to 100. */
  readonly width: number;
  readonly alignment: 'start' | 'end';
};
