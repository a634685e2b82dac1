import type { Block, DocumentOutline, DocumentSection, Fact } from '#shared/document/outline.ts';
import { column } from '#shared/document/table-column.ts';
import { textOf } from '#shared/document/text.ts';
import { civilDateOf } from '#shared/kernel/time.ts';
import type { DocumentContent } from './content.ts';
import { fileNameOf } from './file-name.ts';
import type { Stamp } from './stamp.ts';
import { wordingOf, type Wording } from './wording.ts';

/** The words that the hash of adopted minutes is taken from, line by line in the order of reading. */
export const adoptedText = (content: DocumentContent): string => textOf(content);

/** The whole document: its content with the status, the distribution list and the data about the document itself. */
export function assemble(content: DocumentContent, stamp: Stamp): DocumentOutline {
  const wording = wordingOf({ settings: { language: content.language }, organisations: new Map() });
  const { t } = wording;
  const status = stamp.adoption === null ? 'DRAFT' : 'ADOPTED';
  const hasStatus = content.kind !== 'ACTION_LIST';
  const kind = t.kind[content.kind];
  const [last, ...earlier] = content.sections.toReversed();
  const ending = [...distribution(content, stamp, wording), ...colophon(content, stamp, wording)];
  return {
    language: content.language,
    organisation: content.organisation,
    title: content.title,
    subtitle: content.subtitle,
    classification: content.classification,
    head: [...content.head, ...statusFacts(content, stamp, wording)],
    sections: last ? [...earlier.toReversed(), ...closed(last, ending, content.kind === 'MINUTES')] : [],
    running: {
      header: t.running(content.organisation, content.meeting),
      footer: hasStatus ? t.footer(kind, t.status[status], stamp.version) : t.footerPlain(kind, stamp.version),
      pageOf: t.pageOf,
    },
    properties: {
      subject: content.subject,
      keywords: t.keywords[content.kind],
      kind: t.fileKind[content.kind],
      meeting: content.meeting,
      status: t.status[status],
      version: stamp.version,
      asOf: stamp.asOf,
      checkpoint: stamp.checkpoint === null ? null : t.colophon.trail(stamp.checkpoint.seq, stamp.checkpoint.code),
    },
  };
}

const closed = (last: DocumentSection, ending: readonly Block[], isOnOwnPage: boolean): DocumentSection[] =>
  isOnOwnPage ? [last, { orientation: 'portrait', blocks: ending }] : [{ ...last, blocks: [...last.blocks, ...ending] }];

function statusFacts({ kind }: DocumentContent, stamp: Stamp, { t, day, moment }: Wording): readonly Fact[] {
  const fact = (value: string): Fact => ({ label: t.head.status, value });
  const { adoption, version, asOf } = stamp;
  if (kind === 'ACTION_LIST') return [fact(t.head.stand(version, moment(asOf)))];
  if (kind === 'AGENDA') return [fact(t.head.draftAt(version, day(civilDateOf(asOf))))];
  const value = adoption
    ? t.head.adopted(version, day(adoption.date), adoption.inMeeting, adoption.isChanged)
    : t.head.draft(version, stamp.adoptOn === null ? null : day(stamp.adoptOn));
  return [fact(value), { label: t.head.author, value: t.head.onBehalf }];
}

function distribution({ kind, receivers }: DocumentContent, stamp: Stamp, { t, short }: Wording): readonly Block[] {
  if (kind !== 'MINUTES') return [];
  const status = t.status[stamp.adoption === null ? 'DRAFT' : 'ADOPTED'];
  const version = t.distribution.versionOf(stamp.version, status);
  const on = short(civilDateOf(stamp.asOf));
  const rows = [
    ...receivers.minutes.map((name, index) => [name, index === 0 ? t.distribution.original : t.distribution.minutes, version, on]),
    ...receivers.ownActions.map((name) => [name, t.distribution.ownActionsOnly, String(stamp.version), on]),
  ];
  const absent = [
    ...(receivers.ownActions.length === 0 ? [] : [t.distribution.ownActions(receivers.ownActions)]),
    ...(receivers.none.length === 0 ? [] : [t.distribution.absent(receivers.none)]),
  ];
  const heading: Block = { kind: 'heading', level: 1, number: null, text: t.annex.C };
  if (rows.length === 0) return [heading, { kind: 'paragraph', isIndented: false, text: t.attendance.none }];
  return [
    heading,
    { kind: 'paragraph', isIndented: false, text: [t.distribution.intro, ...absent].join(' ') },
    {
      kind: 'table',
      caption: t.distribution.caption,
      description: t.distribution.description,
      isIndented: false,
      columns: [
        column(t.distribution.receiver, 36),
        column(t.distribution.document, 30),
        column(t.distribution.version, 18),
        column(t.distribution.date, 16),
      ],
      rows,
    },
  ];
}

function colophon(content: DocumentContent, stamp: Stamp, wording: Wording): readonly Block[] {
  const { t, day, moment } = wording;
  const { adoption, checkpoint } = stamp;
  const tlp = `TLP = ${t.colophon.tlp}`;
  const lines: (readonly [string, string])[] = [
    [t.colophon.document, fileNameOf(content, stamp).replace(/\.docx$/, '')],
    [t.colophon.made, t.colophon.madeAt(moment(stamp.asOf))],
    ...(adoption ? [[t.colophon.adopted, t.colophon.adoptedIn(day(adoption.date), adoption.inMeeting)] as const, [t.colophon.hash, t.colophon.hashOf(adoption.hash)] as const] : []),
    [t.colophon.keep, content.kind === 'MINUTES' || content.kind === 'DECISION_LIST' ? t.colophon.keepMinutes : t.colophon.keepList],
    [t.colophon.abbreviations, [...content.abbreviations, tlp].join('; ')],
    [t.colophon.checkpoint, checkpoint === null ? t.colophon.checkpointLater : t.colophon.checkpointOf(t.colophon.trail(checkpoint.seq, checkpoint.code))],
    ...(content.isFictional ? [[t.colophon.data, t.colophon.fictional(content.organisation)] as const] : []),
  ];
  return [{ kind: 'heading', level: 1, number: null, text: t.colophon.heading }, ...lines.map(([label, value]): Block => ({ kind: 'colophon', label, value }))];
}
