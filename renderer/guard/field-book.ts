/** One field on screen whose text is looked through. */
export type BookedField = {
  readonly element: () => HTMLElement | null;
  /** What stands in it, for the labels that are used there. */
  readonly text: () => string;
  /** Fields about the same signal share their pseudonyms. */
  readonly aboutKey: () => string;
  /** Where open findings begin, in order. */
  readonly open: () => readonly number[];
  readonly caret: () => number;
  /** Selects what begins at this offset and shows what can be done with it. */
  readonly show: (start: number) => void;
  /** Shows what can be done with what stands at the caret; false when nothing does. */
  readonly showAtCaret: () => boolean;
  readonly hide: () => void;
};

type Stop = { readonly field: BookedField; readonly start: number };

/** The fields on screen, to go from finding to finding across all of them. */
export class FieldBook {
  private readonly fields = new Set<BookedField>();
  private shown: Stop | undefined;

  add(field: BookedField): () => void {
    this.fields.add(field);
    return () => {
      this.fields.delete(field);
      if (this.shown?.field === field) this.shown = undefined;
    };
  }

  readonly hasOpen = (): boolean => this.stops().length > 0;

  /** The texts of the other fields about the same thing. */
  textsAbout(key: string): readonly string[] {
    return [...this.fields].filter((field) => field.aboutKey() === key).map((field) => field.text());
  }

  /** Remembers whose list is open; it is closed when that of another opens. */
  isShowing(field: BookedField, start: number): void {
    if (this.shown && this.shown.field !== field) this.shown.field.hide();
    this.shown = { field, start };
  }

  /** Whether this is still what is to be shown: somebody may have gone on meanwhile. */
  shows(field: BookedField | undefined, start: number): boolean {
    return this.shown?.field === field && this.shown?.start === start;
  }

  /** The list of this finding was closed; nothing happens when another's is shown by now. */
  isHidden(field: BookedField | undefined, start: number): void {
    if (this.shows(field, start)) this.shown = undefined;
  }

  /** Goes to the next open finding (or the one before), from field to field and round; false when there is none. */
  go(direction: 1 | -1): boolean {
    const stops = this.stops();
    const at = this.placeOf(stops, direction);
    const stop = stops.at(at % stops.length);
    if (!stop) return false;
    this.shown?.field.hide();
    stop.field.show(stop.start);
    return true;
  }

  showAtCaret(): boolean {
    const focused = this.focused();
    return (focused?.showAtCaret() ?? false) || this.go(1);
  }

  private focused(): BookedField | undefined {
    return [...this.fields].find((field) => field.element()?.contains(document.activeElement));
  }

  /** Behind a dialog nothing can be reached. */
  private reachable(): readonly BookedField[] {
    const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].filter((dialog) => [...this.fields].some((field) => dialog.contains(field.element())));
    const last = dialogs.at(-1);
    return [...this.fields].filter((field) => field.element() !== null && (!last || last.contains(field.element()))).toSorted(inScreenOrder);
  }

  private stops(): readonly Stop[] {
    return this.reachable().flatMap((field) => field.open().map((start) => ({ field, start })));
  }

  private placeOf(stops: readonly Stop[], direction: 1 | -1): number {
    const from = this.shown ?? this.here();
    if (!from) return direction === 1 ? 0 : -1;
    const order = this.reachable().indexOf(from.field);
    const isAfter = ({ field, start }: Stop) => {
      const other = this.reachable().indexOf(field);
      return other > order || (other === order && start > from.start);
    };
    if (direction === 1) return Math.max(stops.findIndex(isAfter), 0);
    const before = stops.filter((stop) => !isAfter(stop) && !(stop.field === from.field && stop.start === from.start));
    return before.length - 1;
  }

  private here(): Stop | undefined {
    const field = this.focused();
    // The finding in which the caret stands is still to come, unless its list was open already.
    return field && { field, start: field.caret() - 1 };
  }
}

function inScreenOrder(a: BookedField, b: BookedField): number {
  const [one, other] = [a.element(), b.element()];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
