import { expect } from '@playwright/test';
import { captureLine, heading, note, outcomes } from '#tests/journeys/steps/meeting.ts';
import type { Teller } from './teller.ts';
import { expectTyped, typedIn } from '#tests/journeys/steps/typing.ts';

/** Goes to a step of the signal in hand (1 to 10) and types under it. */
export async function noteIn(teller: Teller, step: number, text: string): Promise<void> {
  const names = ['', 'Feiten', 'Duiding', 'Veiligheid', 'Wat weten partners', 'Wat ontbreekt', 'Weging', 'Routes', 'Acties', 'Terug naar melder', 'Herbeoordeling'];
  await teller.press(`Alt+${step % 10}`);
  await typeNote(teller, names[step] ?? '', text);
}

/** Types in the note that carries this name. */
export async function typeNote(teller: Teller, of: string, text: string): Promise<void> {
  const field = note(teller.page, of);
  await field.focus();
  await expect(field).toBeEditable();
  await teller.press('Control+End');
  await teller.type(text);
  await expect.poll(async () => (await typedIn(field)).endsWith(text)).toBe(true);
}

/** One line below: decision, action, route, hold or text. `shows` is what then stands beside it. */
export async function capture(teller: Teller, line: string, shows?: string): Promise<void> {
  await teller.press('F2');
  await expect(captureLine(teller.page)).toBeFocused();
  await teller.type(line);
  await teller.press('Enter');
  await expectTyped(captureLine(teller.page), '');
  if (shows !== undefined) await expect(outcomes(teller.page)).toContainText(shows);
}

type Answers = {
  /** Short names of the partners that know something; who is named in neither list knows nothing. */
  readonly known: readonly string[];
  readonly silent?: readonly string[];
  /** How many partners have answered so far; without it all do. */
  readonly most?: number;
};

/** What each partner at the table says, one letter each: B known, N not known, G cannot say. */
export async function answers(teller: Teller, { known, silent = [], most }: Answers): Promise<void> {
  await teller.press('Alt+4');
  const list = teller.page.getByRole('list', { name: 'Antwoord per partner' });
  await expect(list.getByRole('radio').first()).toBeFocused();
  const partners = await list.locator('legend').allTextContents();
  for (const [row, partner] of partners.slice(0, most).entries()) {
    await teller.press(known.includes(partner) ? 'b' : silent.includes(partner) ? 'g' : 'n');
    await expect(list.getByRole('listitem').nth(row).getByRole('radio', { checked: true })).toBeVisible();
  }
}

/** Strength and urgency of the signal in hand. */
export async function weigh(teller: Teller, suspicion: string, urgency: string): Promise<void> {
  await teller.press('Alt+6');
  for (const [group, choice] of [['Vermoeden', suspicion], ['Urgentie', urgency]] as const) {
    const round = teller.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: new RegExp(`^${choice}`) });
    await round.press('Space');
    await expect(round).toBeChecked();
  }
}

/** Takes over the proposed day on which the table looks again. */
export async function reviewNextTime(teller: Teller): Promise<void> {
  await teller.press('Alt+0');
  const proposal = teller.page.getByRole('button', { name: /^Neem .* over$/ });
  await teller.enter(proposal);
  await proposal.waitFor({ state: 'hidden' });
}

/** How the item ends, where that is not what the program proposes. */
export async function endWith(teller: Teller, outcome: string): Promise<void> {
  const field = outcomes(teller.page).getByRole('button', { name: /Uitkomst van dit punt/ });
  await teller.enter(field);
  const option = teller.page.getByRole('option', { name: outcome, exact: true });
  await teller.enter(option);
  await expect(field).toContainText(outcome);
}

/** Ctrl+Enter: the item is closed and the next one is in hand. */
export async function close(teller: Teller, next: RegExp): Promise<void> {
  await teller.press('Control+Enter');
  await expect(heading(teller.page)).toHaveText(next);
}
