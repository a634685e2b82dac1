import { actionEndpoints } from '#shared/action/endpoints.ts';
import { agendaEndpoints } from '#shared/agenda/endpoints.ts';
import { anonymityEndpoints } from '#shared/anonymity/endpoints.ts';
import { decisionEndpoints } from '#shared/decision/endpoints.ts';
import { draftEndpoints } from '#shared/draft/endpoints.ts';
import { meetingEndpoints } from '#shared/meeting/endpoints.ts';
import { minutesEndpoints } from '#shared/minutes/endpoints.ts';
import { referenceEndpoints } from '#shared/reference/endpoints.ts';
import { searchEndpoints } from '#shared/search/endpoints.ts';
import { shellEndpoints } from '#shared/shell/endpoints.ts';
import { signalEndpoints } from '#shared/signal/endpoints.ts';
import { todayEndpoints } from '#shared/today/endpoints.ts';
import { undoEndpoints } from '#shared/undo/endpoints.ts';
import { workspaceEndpoints } from '#shared/workspace/endpoints.ts';
import type { AnyContract } from './define.ts';

/** Everything that may be asked of the program. It only lists (ARCHITECTURE.md). */
export const contract = {
  action: actionEndpoints,
  agenda: agendaEndpoints,
  anonymity: anonymityEndpoints,
  decision: decisionEndpoints,
  draft: draftEndpoints,
  meeting: meetingEndpoints,
  minutes: minutesEndpoints,
  reference: referenceEndpoints,
  search: searchEndpoints,
  shell: shellEndpoints,
  signal: signalEndpoints,
  today: todayEndpoints,
  undo: undoEndpoints,
  workspace: workspaceEndpoints,
} satisfies AnyContract;

export type Contract = typeof contract;
