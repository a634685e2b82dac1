import { actionHandlers } from '#electron/vault/features/action/handlers.ts';
import { agendaHandlers } from '#electron/vault/features/agenda/handlers.ts';
import { decisionHandlers } from '#electron/vault/features/decision/handlers.ts';
import { meetingHandlers } from '#electron/vault/features/meeting/handlers.ts';
import { referenceHandlers } from '#electron/vault/features/reference/handlers.ts';
import { searchHandlers } from '#electron/vault/features/search/handlers.ts';
import { signalHandlers } from '#electron/vault/features/signal/handlers.ts';
import { todayHandlers } from '#electron/vault/features/today/handlers.ts';
import { undoHandlers } from '#electron/vault/features/undo/handlers.ts';
import { listNewest } from '#db/repositories/audit.ts';
import { listOrganisations } from '#db/repositories/reference.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { Signal, SignalFields } from '#shared/signal/signal.ts';
import { aDoor, aWorkspace, valueOf, type ADoor, type AWorkspace } from './a-workspace.ts';

const handlers = {
  action: actionHandlers,
  agenda: agendaHandlers,
  decision: decisionHandlers,
  meeting: meetingHandlers,
  reference: referenceHandlers,
  search: searchHandlers,
  signal: signalHandlers,
  today: todayHandlers,
  undo: undoHandlers,
};

export type ATable = ADoor<keyof typeof handlers> & {
  /** An organisation of the demo pack by its code. */
  readonly organisation: (code: string) => OrganisationId;
  readonly fields: (change?: Partial<SignalFields>) => SignalFields;
  /** A signal that was brought in and checked. */
  readonly aCheckedSignal: (change?: Partial<SignalFields>) => Promise<Signal>;
  readonly agendaOf: (meeting: Pick<Meeting, 'id'>) => Promise<readonly AgendaItem[]>;
  /** The acts in the trail, newest first. */
  readonly trail: (limit?: number) => readonly string[];
};

export const day = (date: string): CivilDate => CivilDate.parse(date);

/** The real door over a real store, for everything that happens at the table. */
export function aTable(workspace: AWorkspace = aWorkspace()): ATable {
  const door = aDoor(handlers, { workspace });
  const ids = new Map(door.store.read(listOrganisations).map(({ code, id }) => [code, id]));
  const organisation = (code: string): OrganisationId => {
    const id = ids.get(code);
    if (!id) throw new Error(`No organisation ${code}.`);
    return id;
  };
  const municipalityId = door.store.read((db) => db.prepare<[], { id: string }>("SELECT id FROM municipality WHERE code = 'DM01'").get())?.id;
  const fields = (change: Partial<SignalFields> = {}): SignalFields => ({
    form: 'ARB', secondaryForms: [], crossBorder: null, sector: 'L_HORTI', topic: null, sourceType: 'SRC_MUN_ENF', sourceBasis: 'OWN_OBSERVATION',
    submitterId: organisation('MUN_DM01'), municipalityId: municipalityId as SignalFields['municipalityId'], submittedOn: day('2026-11-20'), urgency: 'NORMAL',
    suspicion: 'NOT_WEIGHED', victimCount: '1', ageBand: '23-29', gender: 'UNKNOWN', originGroup: 'UNKNOWN', flags: [], indicators: [], comenshaReported: 'UNKNOWN',
    comenshaById: null, reviewDate: null, text: 'Medewerkers slapen op het bedrijf en durven niet te klagen.', ...change,
  });
  return {
    ...door,
    organisation,
    fields,
    aCheckedSignal: async (change) => {
      const draft = valueOf(await door.client.signal.create(fields(change)));
      const submitted = valueOf(await door.client.signal.submit({ id: draft.id, version: draft.version }));
      return valueOf(await door.client.signal.markChecked({ id: submitted.id, version: submitted.version }));
    },
    agendaOf: async ({ id }) => valueOf(await door.client.agenda.forMeeting({ meetingId: id })).items,
    trail: (limit = 5) => door.store.read((db) => listNewest(db, Number.MAX_SAFE_INTEGER, limit)).map(({ action }) => action),
  };
}

/** The table of the demonstration, in the week after its last meeting. */
export const aDemoTable = (now = '2026-11-24T08:00:00.000Z'): ATable => aTable(aWorkspace({ kind: 'demo', now }));
