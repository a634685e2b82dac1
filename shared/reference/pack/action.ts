import { codeList } from './code-list.ts';

/** Where an action stands (docs/domain.md 6.1). "Te laat" is computed from the due date and never stored. */
export const actionStatuses = codeList('ACTION_STATUS', [
  { code: 'OPEN', nl: 'Open', en: 'Open', attributes: { terminal: false, needs: [] } },
  { code: 'IN_PROGRESS', nl: 'In uitvoering', en: 'In progress', attributes: { terminal: false, needs: [] } },
  { code: 'WAITING', nl: 'Wacht op derde', en: 'Waiting for a third party', attributes: { terminal: false, needs: ['WAITING_FOR', 'REVIEW_DATE'] } },
  { code: 'DONE', nl: 'Afgerond', en: 'Done', attributes: { terminal: true, needs: ['RESULT'] } },
  { code: 'DONE_NO_FEEDBACK', nl: 'Afgerond, geen terugkoppeling mogelijk', en: 'Done, no feedback possible', attributes: { terminal: true, needs: [] } },
  { code: 'TRANSFERRED', nl: 'Overgedragen', en: 'Transferred', attributes: { terminal: true, needs: ['BODY'] } },
  { code: 'CANCELLED', nl: 'Vervallen', en: 'Cancelled', attributes: { terminal: true, needs: ['REASON'] } },
]);

/** What came of an action that was done (docs/domain.md 6.1). */
export const resultCodes = codeList('RESULT_CODE', [
  { code: 'CONFIRMED', nl: 'Vermoeden bevestigd', en: 'Suspicion confirmed' },
  { code: 'NOT_CONFIRMED', nl: 'Vermoeden niet bevestigd', en: 'Suspicion not confirmed' },
  { code: 'PARTLY', nl: 'Deels bevestigd', en: 'Partly confirmed' },
  { code: 'NO_CONTACT', nl: 'Geen contact gekregen', en: 'No contact made' },
  { code: 'HELP_ACCEPTED', nl: 'Hulp aanvaard', en: 'Help accepted' },
  { code: 'HELP_DECLINED', nl: 'Hulp afgewezen', en: 'Help declined' },
  { code: 'CONTROL_DONE', nl: 'Controle uitgevoerd', en: 'Control carried out' },
  { code: 'REGISTERED', nl: 'Geregistreerd bij partner', en: 'Registered with a partner' },
  { code: 'OTHER', nl: 'Anders', en: 'Other' },
]);

/** Step in the barrier model at which an action raises a barrier: an optional tag (docs/domain.md 1.7). */
export const barrierSteps = codeList('BARRIER_STEP', [
  { code: 'RECRUITMENT', nl: 'Werving', en: 'Recruitment' },
  { code: 'ENTRY', nl: 'Entree en vervoer', en: 'Entry and transport' },
  { code: 'IDENTITY', nl: 'Identiteit', en: 'Identity' },
  { code: 'HOUSING', nl: 'Huisvesting', en: 'Housing' },
  { code: 'WORK', nl: 'Arbeid en uitbuiting', en: 'Work and exploitation' },
  { code: 'FINANCE', nl: 'Financiën', en: 'Finance' },
]);
