import type { Block, DocumentTable } from '#shared/document/outline.ts';
import { column } from '#shared/document/table-column.ts';
import { isEmbargoed, shortName } from './discretion.ts';
import type { AttendanceFact, MinutesFacts } from './facts.ts';
import type { Wording } from './wording.ts';

/** Who was there, in three rows, and who came in for one item or left the room for it (docs/domain.md 1.2, 4.2). */
export function attendanceOutline(facts: MinutesFacts, wording: Wording): readonly Block[] {
  const { t } = wording;
  const heading: Block = { kind: 'heading', level: 1, number: null, text: t.attendance.heading };
  if (facts.attendance.length === 0) return [heading, { kind: 'paragraph', isIndented: false, text: t.attendance.none }];
  const table: DocumentTable = {
    kind: 'table',
    caption: t.attendance.heading,
    description: t.attendance.description,
    isIndented: false,
    columns: [
      column(t.attendance.heading, 35),
      column(t.attendance.who, 54),
      column(t.attendance.count, 11, 'end'),
    ],
    rows: [
      rowFor(facts, wording, t.attendance.present, wasThere),
      rowFor(facts, wording, t.attendance.absentWithNotice, ({ state }) => state === 'ABSENT_WITH_NOTICE'),
      rowFor(facts, wording, t.attendance.absentWithoutNotice, ({ state }) => state === 'ABSENT_WITHOUT_NOTICE'),
    ].filter((row, index) => index === 0 || row[2] !== '0'),
  };
  return [heading, table, { kind: 'remark', text: remark(facts, wording) }];
}

export const wasThere = ({ state }: Pick<AttendanceFact, 'state'>): boolean => state === 'PRESENT' || state === 'SUBSTITUTE';

function rowFor(facts: MinutesFacts, wording: Wording, label: string, belongs: (attendance: AttendanceFact) => boolean): readonly string[] {
  const names = facts.attendance.filter(belongs).map((attendance) => nameOf(facts, wording, attendance));
  return [label, names.length === 0 ? '–' : names.join(', '), String(names.length)];
}

/** Organisation or role; a person's name only where the workspace says so. */
export function nameOf(facts: MinutesFacts, { t }: Wording, { organisationId, state, personName }: AttendanceFact): string {
  const organisation = facts.organisations.get(organisationId);
  const name = organisation ? shortName(organisation) : '';
  const named = facts.settings.attendanceStyle === 'NAME_ROLE' && personName ? t.attendance.named(name, personName) : name;
  return state === 'SUBSTITUTE' ? t.attendance.substitute(named) : named;
}

/** Of an item under embargo not even the circle is told. */
function remark(facts: MinutesFacts, { t }: Wording): string {
  const present = new Set(facts.attendance.filter(wasThere).map(({ organisationId }) => organisationId));
  const restricted = facts.items.filter(({ signal, attendance }) => signal !== null && isEmbargoed(signal) && attendance.length > 0);
  const exceptions = facts.items
    .filter(({ signal }) => signal === null || !isEmbargoed(signal))
    .flatMap((item) =>
      item.attendance.map(({ organisationId, state }) => {
        const organisation = facts.organisations.get(organisationId);
        const name = organisation ? shortName(organisation) : '';
        if (state === 'RECUSED') return t.attendance.recused(name, item.number);
        if (state === 'ABSENT') return t.attendance.leftFor(name, item.number);
        return present.has(organisationId) ? null : t.attendance.cameFor(name, item.number);
      }),
    )
    .filter((sentence) => sentence !== null);
  const circle = restricted.length === 0 ? [] : [t.attendance.restricted(restricted.map(({ number }) => number))];
  const perItem = exceptions.length + circle.length === 0 ? [t.attendance.allItems] : [...exceptions, ...circle];
  const byRole = facts.settings.attendanceStyle === 'ORG_ROLE' ? [t.attendance.byRole] : [];
  return t.attendance.someItems([...byRole, ...perItem]);
}
