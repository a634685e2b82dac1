import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { anItem, itemId, roomAnswers } from '#tests/builders/room-answers.ts';
import { meetingId } from '#tests/builders/screen-rows.ts';

const items = [anItem(1, { state: 'CURRENT' }), anItem(2, { title: 'ARB – kas – Peelrode' })];
const room = `/meetings/${meetingId(41)}/room`;

test('an address that names an item opens the room at it, and then lets one go on from there', async () => {
  const screenAt = <Route path="/meetings/:id/room/:itemId?">{() => <RoomScreen meetingId={meetingId(41)} />}</Route>;
  renderScreen(screenAt, { path: `${room}/${itemId(2)}`, answers: roomAnswers({ items }) });
  expect(await screen.findByRole('heading', { name: /ARB – kas – Peelrode/ })).toBeTruthy();
  await waitFor(() => expect(window.location.hash).toBe(`#${room}`));
});
