import * as reference from '#db/repositories/reference.ts';
import * as links from '#db/repositories/signal-link.ts';
import * as signals from '#db/repositories/signal.ts';
import type { WriteDb } from '#db/store.ts';
import type { Demo, DemoSignal } from '#shared/demo/demo.ts';
import { DisclosureId, SignalId, type MunicipalityId, type OrganisationId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { titleOf } from '#shared/signal/rules.ts';
import type { Signal } from '#shared/signal/signal.ts';

/** Looks a record of the pack up by its code; a demonstration that names another is a bug. */
export type Lookup<T> = (code: string) => T;

function lookup<T>(kind: string, known: ReadonlyMap<string, T>): Lookup<T> {
  return (code) => {
    const found = known.get(code);
    if (found === undefined) throw new Error(`The demonstration names a ${kind} that is not there.`);
    return found;
  };
}

export const organisationsOf = (db: WriteDb): Lookup<OrganisationId> =>
  lookup('partner', new Map(reference.listOrganisations(db).map(({ code, id }) => [code, id])));

const municipalitiesOf = (db: WriteDb): Lookup<{ readonly id: MunicipalityId; readonly name: string }> =>
  lookup('municipality', new Map(reference.listMunicipalities(db).map((one) => [one.code, one])));

const dateOrNone = (date: string | null): CivilDate | null => (date === null ? null : CivilDate.parse(date));
/** `SIG-2026-112` and `2026-040-B03` end in their running number. */
export const sequenceIn = (number: string): number => Number(/\d+$/.exec(number)?.[0]);
const yearIn = (number: string): number => Number(/\d{4}/.exec(number)?.[0]);

/** Enters the signals with their routes and disclosures. Answers how to find one by its number. */
export function seedSignals(db: WriteDb, demo: Demo, newId: () => string): Lookup<SignalId> {
  const [organisation, municipality] = [organisationsOf(db), municipalitiesOf(db)];
  const ids = new Map(demo.signals.map(({ number }) => [number, SignalId.parse(newId())]));
  const idOf = lookup('signal', ids);
  for (const signal of demo.signals) {
    const id = idOf(signal.number);
    const place = municipality(signal.municipality);
    const title = titleOf({ form: signal.form, sectorTitle: sectorTitle(db, signal.sector), topic: signal.topic, municipality: place.name });
    const record = recordOf(db, signal, { id, title, municipalityId: place.id, submitterId: organisation(signal.submitter) });
    signals.insert(db, record, { year: yearIn(signal.number), sequence: sequenceIn(signal.number) });
    seedRoutes(db, demo, signal, id);
  }
  for (const { signal, from, to, on, ...disclosure } of demo.disclosures) {
    links.insertDisclosure(db, {
      ...disclosure, id: DisclosureId.parse(newId()), signalId: idOf(signal), fromId: organisation(from), toId: organisation(to), on: CivilDate.parse(on),
    });
  }
  return idOf;
}

function sectorTitle(db: WriteDb, sector: string): string {
  const { title } = (reference.findCode(db, 'SECTOR', sector)?.attributes ?? {}) as { title?: { nl?: string } };
  return title?.nl ?? sector;
}

function recordOf(db: WriteDb, signal: DemoSignal, known: Pick<Signal, 'id' | 'title' | 'municipalityId' | 'submitterId'>): Signal {
  const retention = signal.closed && reference.findCode(db, 'ROUTE', signal.closed.reason)?.attributes['retention'];
  const { submitter: _submitter, municipality: _place, closed, handledOutside, routes: _routes, discussion: _discussion, ...fields } = signal;
  return {
    ...fields,
    ...known,
    secondaryForms: [...signal.secondaryForms],
    flags: [...signal.flags],
    indicators: [...signal.indicators],
    formAtIntake: signal.form,
    submittedOn: CivilDate.parse(signal.submittedOn),
    comenshaById: null,
    reviewDate: dateOrNone(signal.reviewDate),
    holdUntil: dateOrNone(signal.holdUntil),
    closingReason: closed?.reason ?? null,
    closedOn: dateOrNone(closed?.on ?? null),
    retentionClass: typeof retention === 'string' ? retention : null,
    handledOutsideOn: dateOrNone(handledOutside?.on ?? null),
    handledOutsideRoute: handledOutside?.route ?? null,
    mergedIntoId: null,
    version: 1,
  };
}

/** A route opens in the meeting that decided on it, else where the signal was new; a closed signal has no open routes. */
function seedRoutes(db: WriteDb, demo: Demo, signal: DemoSignal, id: SignalId): void {
  const dateOf = (meeting: string | undefined) => demo.meetings.find(({ number }) => number === meeting)?.date ?? signal.submittedOn;
  const first = demo.meetings.find(({ newSignals }) => newSignals.includes(signal.number))?.number;
  for (const route of signal.routes) {
    const decided = demo.decisions.find((decision) => decision.signal === signal.number && decision.route === route)?.meeting;
    signals.openRoute(db, id, route, signal.handledOutside?.route === route ? signal.handledOutside.on : dateOf(decided ?? first));
    if (signal.closed) signals.closeRoute(db, id, route, signal.closed.on);
  }
}
