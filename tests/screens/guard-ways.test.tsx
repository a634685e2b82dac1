import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { FindingPlace } from '#shared/anonymity/guard.ts';
import { Code, DisclosureId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { ActionsScreen } from '#renderer/features/action/actions-screen.tsx';
import { WordButton } from '#renderer/features/agenda/word-button.tsx';
import { OpenPoints } from '#renderer/features/minutes/open-points.tsx';
import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import { SignalScreen } from '#renderer/features/signal/signal-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, aStandingItem, itemId, roomAnswers } from '#tests/builders/room-answers.ts';
import { actionId, aMeeting, anAction, aSignal, date, meetingId, organisationId, signalId, theBackground } from '#tests/builders/screen-rows.ts';

const found = (place: Pick<FindingPlace, 'record' | 'id' | 'field'>): FindingPlace => ({ ...place, step: null, kind: 'PERSON', start: 0, end: 1 });
const list = () => screen.findByRole('menu', { name: 'Naam van een persoon: Jansen' });
const choices = async () => [...(await list()).querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
const onlyKeeping = ['BBewust laten staan…', 'TToegestaan woord makenoveral'];

function show(screenful: ReactElement, answers: FakeAnswers, places: readonly FindingPlace[], path = '/') {
  const anonymity: NonNullable<FakeAnswers['anonymity']> = {
    words: () => ok({ own: [], known: [] }), pseudonyms: () => ok([]), keptAmong: ({ texts }) => ok(texts.map(() => null)), inspect: () => ok([...places]),
  };
  return renderScreen(screenful, { answers: { ...answers, anonymity }, isGuarded: true, path });
}

const register = (change: Parameters<typeof anAction>[1]): FakeAnswers => {
  const action = anAction(1, change);
  return { ...theBackground(), action: { list: () => ok([action]), find: () => ok({ action, history: [] }) } };
};

describe('every closed gate leads to a place where its finding can be mended', () => {
  const point = { kind: 'OPEN_FINDING', isBlocking: true, itemId: null, itemNumber: null, actionId: actionId(1) } as const;
  const fromTheMinutes = (change: Parameters<typeof anAction>[1], field: string) => {
    const both = (
      <>
        <OpenPoints meeting={aMeeting({ status: 'HELD' })} points={[point]} />
        <ActionsScreen />
      </>
    );
    show(both, register(change), [found({ record: 'action', id: actionId(1), field })]);
    fireEvent.click(screen.getByRole('button', { name: 'Open bij de acties' }));
  };

  test('the words of an action of an earlier meeting are reworded', async () => {
    fromTheMinutes({ text: 'Belt mevr. Jansen.' }, 'text');
    expect(await choices()).toContain('1Betrokkene Ain dit signaal');
    expect(window.location.hash).toBe(`#/actions/${actionId(1)}`);
  });

  test('why it lapsed is given anew', async () => {
    fromTheMinutes({ status: 'CANCELLED', reason: 'Op verzoek van mevr. Jansen.' }, 'reason');
    expect(await choices()).toContain('1Betrokkene Ain dit signaal');
  });

  test('the words of an action that is finished can be kept or allowed, not changed', async () => {
    fromTheMinutes({ status: 'DONE', text: 'Belt mevr. Jansen.' }, 'text');
    expect(await choices()).toEqual(onlyKeeping);
  });

  test('so can the title of an item that cannot close', async () => {
    const title = found({ record: 'item', id: itemId(4), field: 'title' });
    const base = roomAnswers({ items: [aStandingItem(4, { state: 'CURRENT', title: 'Bespreking mevr. Jansen' })] });
    show(<RoomScreen meetingId={meetingId(41)} />, { ...base, agenda: { ...base.agenda, closeItem: () => err({ code: 'openFindings', places: [title] }) } }, [title]);
    await screen.findByRole('heading', { name: /Bespreking mevr. Jansen/ });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(await choices()).toEqual(onlyKeeping);
  });

  test('so can the purpose of a disclosure that keeps a signal from being checked', async () => {
    const line = { id: DisclosureId.parse('00000000-0000-4000-8011-000000000001'), signalId: signalId(1), fromId: organisationId('POLICE'), toId: organisationId('COA'), on: date('2026-11-20'), basis: Code.parse('OTHER'), purpose: 'Opvang van mevr. Jansen' };
    const answers: FakeAnswers = {
      ...theBackground(),
      signal: {
        find: () => ok({ signal: aSignal(1, { status: 'SUBMITTED' }), routes: [], history: [], disclosures: [line], links: [] }),
        markChecked: () => err({ code: 'openFindings', places: [found({ record: 'disclosure', id: line.id, field: 'purpose' })] }),
      },
    };
    show(<SignalScreen signalId={signalId(1)} />, answers, []);
    fireEvent.click(await screen.findByRole('button', { name: 'Keur goed voor de agenda' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ga naar de eerste' }));
    expect(await choices()).toEqual(onlyKeeping);
  });

  test('the topic of a signal in the minutes is mended in its form', async () => {
    const both = (
      <>
        <OpenPoints meeting={aMeeting({ status: 'HELD' })} points={[{ ...point, itemId: itemId(1), itemNumber: '7.1', actionId: null }]} />
        <RoomScreen meetingId={meetingId(41)} />
      </>
    );
    show(both, roomAnswers({ items: [anItem(1, { state: 'CURRENT' })] }), [found({ record: 'signal', id: signalId(1), field: 'topic' })]);
    await screen.findByRole('heading', { name: /winkeldiefstal/ });
    fireEvent.click(screen.getByRole('button', { name: 'Open in het overleg' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/signals/${signalId(1)}/edit/topic`));
  });

  test('the agenda in Word leads to the topic of a signal', async () => {
    const answers: FakeAnswers = { ...theBackground(), minutes: { export: () => err({ code: 'openFindings', places: [found({ record: 'signal', id: signalId(1), field: 'topic' })] }) } };
    show(<WordButton meetingId={meetingId(41)} variant="primary" />, answers, []);
    fireEvent.click(await screen.findByRole('button', { name: 'Maak agenda in Word' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ga naar de eerste' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/signals/${signalId(1)}/edit/topic`));
  });
});
