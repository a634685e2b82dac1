import { useLocation } from 'wouter';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { useGuard } from './guard.tsx';

/** The screen on which a saved text is mended; undefined for what stands on the screen at hand or is mended in the room. */
function pathOf({ record, id, field }: FindingPlace): string | undefined {
  if (record === 'action') return `/actions/${id}`;
  return record === 'signal' && field !== 'holdReason' ? `/signals/${id}/edit/${field}` : undefined;
}

/** Sends somebody to a finding, to the screen where its text is mended when that is another one. */
export function useGoToText(): (place: FindingPlace) => void {
  const { want } = useGuard();
  const [, navigate] = useLocation();
  return (place) => {
    want(place);
    const path = pathOf(place);
    if (path) navigate(path);
  };
}
