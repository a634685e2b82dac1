import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { workspaceHandlers } from '#electron/vault/features/workspace/handlers.ts';
import { minutesHandlers } from '#electron/vault/features/minutes/handlers.ts';
import { meetingHandlers } from '#electron/vault/features/meeting/handlers.ts';
import { referenceHandlers } from '#electron/vault/features/reference/handlers.ts';
import { wordsOfForm } from '#electron/vault/features/minutes/word-parts.ts';
import { wordFile } from '#electron/vault/features/minutes/word.ts';
import { allowedWords } from '#electron/vault/guard/allowed.ts';
import { acceptedIn, findingsInFile } from '#electron/vault/guard/finished-file.ts';
import { textsInWordFile } from '#electron/vault/guard/word-texts.ts';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { ok } from '#shared/kernel/result.ts';
import { assemble } from '#shared/minutes/assemble.ts';
import { contentOf } from '#shared/minutes/content.ts';
import { fileNameOf } from '#shared/minutes/file-name.ts';
import { ownWordsOf } from '#shared/minutes/own-words.ts';
import { aSession } from '#tests/builders/a-session.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';
import { demoFacts, outlineOf } from '#tests/builders/demo-minutes.ts';
import { placesOf } from '#tests/builders/guarded-table.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAME = 'Sanne Bakker';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = `<w:p><w:r><w:t>Gesproken met Sanne </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Bakker.</w:t></w:r></w:p>`;

/** A Word file of the demonstration with parts added or changed. */
async function tampered(change: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const parts = unzipSync(await wordFile(outlineOf(demoFacts(), 'AGENDA')));
  for (const [path, edit] of Object.entries(change)) parts[path] = strToU8(edit(path in parts ? strFromU8(parts[path] ?? new Uint8Array()) : ''));
  return zipSync(parts);
}

const inBody = (xml: string) => (document: string) => document.replace('<w:body>', `<w:body>${xml}`);
const part = (root: string) => () => `<?xml version="1.0"?><w:${root} ${W}>${paragraph}</w:${root}>`;

const workspace = aWorkspace({ kind: 'demo' });

/** What is found in the paragraphs that the untouched file does not have. */
async function found(bytes: Uint8Array, fileName = 'agenda.docx'): Promise<FindingPlace[]> {
  const before = new Set(textsInWordFile(await tampered({}), 'agenda.docx').map(({ text }) => text));
  const allowed = workspace.store.read(allowedWords);
  const planted = textsInWordFile(bytes, fileName).flatMap(({ text }, step) => (before.has(text) ? [] : step));
  return findingsInFile(bytes, fileName, { allowed, isAccepted: () => false }, 'x').filter(({ step }) => planted.includes(step ?? -1));
}

describe('a name in a finished Word file', () => {
  const places: readonly { readonly field: string; readonly change: Readonly<Record<string, (xml: string) => string>>; readonly fileName?: string }[] = [
    { field: 'body', change: { 'word/document.xml': inBody(paragraph) } },
    { field: 'header', change: { 'word/header9.xml': part('hdr') } },
    { field: 'footer', change: { 'word/footer9.xml': part('ftr') } },
    { field: 'notes', change: { 'word/footnotes.xml': part('footnotes') } },
    { field: 'comments', change: { 'word/comments.xml': part('comments') } },
    { field: 'properties', change: { 'docProps/core.xml': (xml) => xml.replace('</cp:coreProperties>', `<dc:description>${NAME}</dc:description></cp:coreProperties>`) } },
    { field: 'properties', change: { 'docProps/custom.xml': (xml) => xml.replace('</Properties>', `<property name="Opsteller"><vt:lpwstr>${NAME}</vt:lpwstr></property></Properties>`) } },
    { field: 'altText', change: { 'word/document.xml': inBody(`<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Afbeelding" descr="Foto van ${NAME}"/></wp:inline></w:drawing></w:r></w:p>`) } },
    { field: 'links', change: { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', '<Relationship Id="x" Type="t" TargetMode="External" Target="mailto:sanne.bakker@voorbeeld.nl"/></Relationships>') } },
    { field: 'variables', change: { 'word/settings.xml': (xml) => xml.replace('</w:settings>', `<w:docVars><w:docVar w:name="melder" w:val="${NAME}"/></w:docVars></w:settings>`) } },
    { field: 'fileName', change: {}, fileName: 'gesprek met Sanne Bakker.docx' },
  ];

  it.each(places)('is found in: $field', async ({ field, change, fileName }) => {
    expect((await found(await tampered(change), fileName)).map((place) => place.field)).toEqual([field]);
  });

  it('is found in all of them at once, each with its part named', async () => {
    const all: Record<string, (xml: string) => string> = {};
    for (const [path, edit] of places.flatMap(({ change }) => Object.entries(change))) {
      const before = all[path] ?? ((xml) => xml);
      all[path] = (xml) => edit(before(xml));
    }
    const everywhere = await found(await tampered(all), 'gesprek met Sanne Bakker.docx');
    expect(everywhere.map(({ field }) => field).toSorted()).toEqual(places.map(({ field }) => field).toSorted());
  });

  it('is found across runs, deleted text, fields, text boxes, entities and who changed what', async () => {
    const hidden = [
      '<w:p><w:del w:author="Program"><w:r><w:delText>Gesproken met Sanne Bakker.</w:delText></w:r></w:del></w:p>',
      '<w:p><w:r><w:instrText>HYPERLINK "mailto:sanne.bakker@voorbeeld.nl"</w:instrText></w:r></w:p>',
      `<w:p><w:r><w:t>Vooraf </w:t></w:r><w:r><w:txbxContent>${paragraph}</w:txbxContent></w:r><w:r><w:t>en daarna.</w:t></w:r></w:p>`,
      '<w:p><w:r><w:t>Gesproken met &#83;anne &#x42;akker.</w:t></w:r></w:p>',
      '<w:p><w:ins w:author="Sanne Bakker"><w:r><w:t>Vandaag.</w:t></w:r></w:ins></w:p>',
      '<w:p><w:r><w:t><![CDATA[Gesproken met Sanne Bakker.]]></w:t></w:r></w:p>',
    ];
    for (const xml of hidden) expect((await found(await tampered({ 'word/document.xml': inBody(xml) }))).length, xml).toBeGreaterThan(0);
  });

  it('does not take what stands on either side of a tab or a break for one name', () => {
    const texts = textsInWordFile(zipSync({ 'word/document.xml': strToU8('<w:p><w:r><w:t>Actie</w:t><w:tab/><w:t>Politie</w:t><w:br/><w:t>Morgen</w:t></w:r></w:p>') }), 'x.docx');
    expect(texts).toEqual([{ field: 'body', text: 'Actie\nPolitie\nMorgen' }, { field: 'fileName', text: 'x' }]);
  });
});

/** Check codes as they come out of a MAC: any twelve letters and digits. */
const codes = Array.from({ length: 400 }, (_, index) => {
  const digits = createHash('sha256').update(String(index)).digest().subarray(0, 12);
  return [...digits].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte & 31)).join('').replaceAll(/.{4}(?=.)/g, '$&-');
});

describe('what a file says of its own accord', () => {
  it('is accepted whatever the check code on paper looks like', async () => {
    const facts = demoFacts();
    const content = contentOf(facts, 'DECISION_LIST');
    const stamp = { version: 1, date: facts.meeting.date, asOf: facts.asOf, checkpoint: { seq: 82, code: 'XXXX-XXXX-XXXX' }, adoption: null, adoptOn: null };
    const parts = unzipSync(await wordFile(assemble(content, stamp)));
    const own = [ownWordsOf(facts, content, stamp), ...wordsOfForm, ...facts.decisions.map(({ text }) => text)].join('\n');
    const withCode = (code: string) => zipSync(Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, strToU8(strFromU8(data).replaceAll('XXXX-XXXX-XXXX', code))])), { level: 0 });
    const accepted = (code: string) => workspace.store.read((db) => acceptedIn(db, [own.replaceAll('XXXX-XXXX-XXXX', code)]));
    expect(codes.filter((code) => findingsInFile(withCode(code), fileNameOf(content, stamp), accepted(code), 'x').length > 0)).toEqual([]);
  });
});

const handlers = { meeting: meetingHandlers, minutes: minutesHandlers, reference: referenceHandlers };

function aDesk() {
  const folder = aDirectory();
  const made = aWorkspace({ kind: 'demo' });
  const { session } = aSession();
  const door = aDoor({ ...handlers, workspace: workspaceHandlers(session, () => 0) }, { workspace: made, host: { chooseFolder: async () => ok(folder) } });
  return { ...door, folder };
}

const every = ['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA'] as const;

describe('the export', () => {
  it.each(['nl', 'en'] as const)('writes every document of every held meeting of the demonstration, in %s', async (language) => {
    const desk = aDesk();
    const { settings } = valueOf(await desk.client.workspace.settings({}));
    valueOf(await desk.client.workspace.saveSettings({ ...settings, language }));
    const meetings = valueOf(await desk.client.meeting.list({})).filter(({ status }) => status === 'HELD');
    expect(meetings.length).toBeGreaterThan(2);
    for (const { id } of meetings) expect(valueOf(await desk.client.minutes.export({ meetingId: id, kinds: [...every] }))).toHaveLength(4);
    expect(desk.broken).toEqual([]);
  });

  it('takes the file away again when a name got in by another way than the texts, and records nothing', async () => {
    const desk = aDesk();
    const { settings } = valueOf(await desk.client.workspace.settings({}));
    valueOf(await desk.client.workspace.saveSettings({ ...settings, classification: NAME }));
    const [meeting] = valueOf(await desk.client.meeting.list({})).filter(({ status }) => status === 'HELD');
    if (!meeting) throw new Error('No meeting was held.');
    const answer = await desk.client.minutes.export({ meetingId: meeting.id, kinds: ['MINUTES'] });
    expect(new Set(placesOf(answer).map(({ record, field, kind }) => `${record} ${field} ${kind}`))).toEqual(
      new Set(['document body PERSON', 'document header PERSON', 'document properties PERSON']),
    );
    expect(readdirSync(desk.folder)).toEqual([]);
    expect(valueOf(await desk.client.minutes.exported({ meetingId: meeting.id }))).toEqual([]);
    expect(existsSync(desk.folder)).toBe(true);
  });

  it('does not adopt what such a name got into: from then on it would stay', async () => {
    const desk = aDesk();
    const { settings } = valueOf(await desk.client.workspace.settings({}));
    valueOf(await desk.client.workspace.saveSettings({ ...settings, classification: NAME }));
    const meetings = valueOf(await desk.client.meeting.list({}));
    const planned = meetings.find(({ status }) => status === 'PLANNED');
    const draft = meetings.find(({ status, minutesStatus }) => status === 'HELD' && minutesStatus !== 'ADOPTED');
    if (!planned || !draft) throw new Error('The demonstration has other meetings.');
    const open = valueOf(await desk.client.meeting.open({ id: planned.id, version: planned.version }));
    const answer = await desk.client.minutes.adopt({ meetingId: draft.id, version: draft.version, inMeetingId: open.id, changes: '' });
    expect(new Set(placesOf(answer).map(({ record, kind }) => `${record} ${kind}`))).toEqual(new Set(['document PERSON']));
  });

  it('lets the names of participants stand where the workspace wants them in the attendance', async () => {
    const desk = aDesk();
    const { settings } = valueOf(await desk.client.workspace.settings({}));
    const [meeting] = valueOf(await desk.client.meeting.list({})).filter(({ status }) => status === 'HELD');
    if (!meeting) throw new Error('No meeting was held.');
    for (const one of valueOf(await desk.client.reference.participants({}))) valueOf(await desk.client.reference.saveParticipant({ ...one, personName: NAME }));
    valueOf(await desk.client.workspace.saveSettings({ ...settings, attendanceStyle: 'NAME_ROLE' }));
    valueOf(await desk.client.minutes.export({ meetingId: meeting.id, kinds: ['MINUTES'] }));
  });
});
