import { RoomScreen } from '#renderer/features/room/room-screen.tsx';
import type { FakeAnswers } from './fake-client.ts';
import { renderScreen } from './render-screen.tsx';
import { roomAnswers } from './room-answers.ts';
import { meetingId } from './screen-rows.ts';

type Answers = { readonly [F in keyof FakeAnswers]?: FakeAnswers[F] };

/** The room over these answers; `more` adds commands to the features. */
export function enterRoom(facts: Parameters<typeof roomAnswers>[0], more: Answers = {}) {
  const base: Answers = roomAnswers(facts);
  const features = new Set([...Object.keys(base), ...Object.keys(more)]) as Set<keyof FakeAnswers>;
  const answers = Object.fromEntries([...features].map((feature) => [feature, { ...base[feature], ...more[feature] }])) as FakeAnswers;
  return renderScreen(<RoomScreen meetingId={meetingId(41)} />, { answers });
}
