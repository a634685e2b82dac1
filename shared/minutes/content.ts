import type { Block, Classification, DocumentOutline, DocumentSection, Fact } from '#shared/document/outline.ts';
import { lineOf } from '#shared/document/text.ts';
import { isoWeekOf } from '#shared/kernel/time.ts';
import { actionListOutline } from './action-outline.ts';
import { agendaOutline } from './agenda-outline.ts';
import { attendanceOutline, nameOf, wasThere } from './attendance-outline.ts';
import { decisionListOutline } from './decision-outline.ts';
import type { MinutesFacts } from './facts.ts';
import { itemsOutline } from './item-outline.ts';
import type { DocumentKind } from './minutes.ts';
import { wordingOf, type Wording } from './wording.ts';

/**
 * What a document says, before it has a version: this is what the meeting adopts, and what is kept when it does (docs/decisions/0013).
 * Plain data, so that it can be stored and read back.
 */
export type DocumentContent = Pick<DocumentOutline, 'language' | 'organisation' | 'title' | 'subtitle' | 'classification' | 'head' | 'sections'> & {
  readonly kind: DocumentKind;
  readonly meeting: string;
  readonly subject: string;
  /** Who gets the minutes, who only the own actions, and who nothing. */
  readonly receivers: { readonly minutes: readonly string[]; readonly ownActions: readonly string[]; readonly none: readonly string[] };
  /** What the short forms in it stand for. */
  readonly abbreviations: readonly string[];
  readonly isFictional: boolean;
};

/** The content of one document of a meeting, in the language of the minutes. */
export function contentOf(facts: MinutesFacts, kind: DocumentKind): DocumentContent {
  const wording = wordingOf(facts);
  const { meeting, settings } = facts;
  const { t } = wording;
  const sections = sectionsOf(facts, kind, wording);
  return {
    kind,
    language: settings.language,
    organisation: lineOf(settings.region),
    title: t.title[kind],
    subtitle: t.meetingWeek(meeting.number, isoWeekOf(meeting.date).week),
    classification: classificationOf(facts, wording),
    head: headOf(facts, kind, wording),
    sections,
    meeting: meeting.number,
    subject: t.subject(meeting.number, wording.day(meeting.date)),
    receivers: receiversOf(facts, wording),
    abbreviations: abbreviationsOf(facts, sections),
    isFictional: facts.kind !== 'real',
  };
}

const part = (text: string): Block => ({ kind: 'heading', level: 1, number: null, text });

function sectionsOf(facts: MinutesFacts, kind: DocumentKind, wording: Wording): readonly DocumentSection[] {
  const { t } = wording;
  switch (kind) {
    case 'MINUTES':
      return [
        {
          orientation: 'portrait',
          blocks: [
            ...attendanceOutline(facts, wording),
            part(t.perItem),
            ...itemsOutline(facts, wording),
            part(t.annex.A),
            ...decisionListOutline(facts, wording),
          ],
        },
        { orientation: 'landscape', blocks: [part(t.annex.B), ...actionListOutline(facts, 2, wording)] },
      ];
    case 'DECISION_LIST':
      return [{ orientation: 'portrait', blocks: [...attendanceOutline(facts, wording), part(t.decisions.heading), ...decisionListOutline(facts, wording)] }];
    case 'ACTION_LIST':
      return [{ orientation: 'landscape', blocks: actionListOutline(facts, 1, wording) }];
    case 'AGENDA':
      return [{ orientation: 'portrait', blocks: agendaOutline(facts, wording) }];
  }
}

const classificationOf = ({ settings }: MinutesFacts, { t }: Wording): Classification => ({
  label: lineOf(settings.classification),
  tlp: `TLP:${settings.tlp}`,
  handling: t.handling[settings.tlp],
});

function headOf({ meeting, attendance, ...facts }: MinutesFacts, kind: DocumentKind, wording: Wording): readonly Fact[] {
  const { t, day, bareTime } = wording;
  const start = kind === 'AGENDA' ? meeting.start : (meeting.openedAt ?? meeting.start);
  const end = kind === 'AGENDA' ? meeting.end : (meeting.closedAt ?? meeting.end);
  const place = lineOf(meeting.place);
  const absent = kind === 'AGENDA' ? attendance.filter((one) => !wasThere(one)).map((one) => nameOf({ meeting, attendance, ...facts }, wording, one)) : [];
  return [
    { label: t.head.dateAndTime, value: `${day(meeting.date)}, ${t.timeRange(bareTime(start), bareTime(end))}` },
    { label: t.head.place, value: place === '' ? t.mode[meeting.mode] : `${t.mode[meeting.mode]}, ${place}` },
    ...(absent.length === 0 ? [] : [{ label: t.head.absent, value: absent.join(', ') }]),
  ];
}

/** Minutes go to who was there; an absent partner with running actions hears of those only (docs/domain.md 6.4). */
function receiversOf(facts: MinutesFacts, wording: Wording): DocumentContent['receivers'] {
  const plain = (isIn: (attendance: MinutesFacts['attendance'][number]) => boolean) =>
    facts.attendance.filter(isIn).map(({ organisationId }) => nameOf(facts, wording, { organisationId, state: 'PRESENT', participantId: null, personName: null }));
  const owes = new Set(facts.actions.filter(({ status }) => ['OPEN', 'IN_PROGRESS', 'WAITING'].includes(status)).map(({ ownerId }) => ownerId));
  return {
    minutes: plain(wasThere),
    ownActions: plain((one) => !wasThere(one) && owes.has(one.organisationId)),
    none: plain((one) => !wasThere(one) && !owes.has(one.organisationId)),
  };
}

/** `COA = Centraal Orgaan opvang asielzoekers`, for every short form that stands in the text as a word. */
function abbreviationsOf(facts: MinutesFacts, sections: readonly DocumentSection[]): readonly string[] {
  const used = new Set(JSON.stringify(sections).match(/[\p{L}\p{N}]+/gu));
  const forms = [...new Set(facts.items.flatMap(({ signal }) => (signal === null ? [] : [signal.form, ...signal.secondaryForms])))];
  const bodies = [...facts.organisations.values()].filter(({ name, shortName }) => /^\p{Lu}{2,}$/u.test(shortName) && name !== shortName);
  const pairs = [
    ...forms.map((form): [string, string] => [form, wordingOf(facts).inline(facts.word('FORM', form))]),
    ...bodies.map(({ name, shortName }): [string, string] => [shortName, lineOf(name)]),
  ];
  return pairs
    .filter(([short]) => used.has(short))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([short, long]) => `${short} = ${long}`);
}
