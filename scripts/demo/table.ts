import { expect } from '@playwright/test';
import { outcomes } from '#tests/journeys/steps/meeting.ts';
import { button } from '#tests/journeys/steps/program.ts';
import { answers, capture, close, endWith, noteIn, reviewNextTime, typeNote, weigh } from './hands.ts';
import type { Teller } from './teller.ts';

/** Every item of the agenda, each with its outcome, and the end of the meeting. */
export async function atTheTable(teller: Teller): Promise<void> {
  await standingItems(teller);
  await urgentSignal(teller);
  await fullSignal(teller);
  await heldSignal(teller);
  await controlledSignal(teller);
  await followedSignal(teller);
  await lastItems(teller);
}

async function standingItems(teller: Teller): Promise<void> {
  const { page } = teller;
  await teller.enter(button(page, 'Voeg de herinnering aan geheimhouding toe'));
  await expect(page.getByRole('textbox', { name: 'Notitie bij Opening' })).toContainText('geheimhouding');
  await teller.tell('opening', 'Punt 1: de herinnering aan geheimhouding staat in het verslag.');
  await close(teller, /^2 /);
  await close(teller, /^3 /);
  const adopt = button(page, 'Stel het verslag vast');
  await teller.enter(adopt);
  await adopt.waitFor({ state: 'hidden' });
  await teller.tell('verslag-vastgesteld', 'Punt 3: het verslag van vorige week is vastgesteld.');
  await close(teller, /^4 /);
  await typeNote(teller, 'Mededelingen', 'Op dinsdag 8 december is er een regionale bijeenkomst over signaleren in de horeca.');
  await teller.tell('mededelingen', 'Punt 4: een mededeling genoteerd.');
  await close(teller, /^5 /);
  const status = page.getByRole('button', { name: /Stand van 2026-039-A03/ });
  await teller.enter(status);
  await teller.enter(page.getByRole('option', { name: 'In uitvoering', exact: true }));
  await expect(status).toContainText('In uitvoering');
  await teller.tell('actielijst', 'Punt 5: de acties langs, eerst wat te laat is. 2026-039-A03 is nu in uitvoering.');
  await close(teller, /^7\.1 /);
}

async function urgentSignal(teller: Teller): Promise<void> {
  await noteIn(teller, 1, 'De politie meldt dat de veiligheid is geborgd. De inhoud blijft buiten het verslag.');
  await weigh(teller, 'Sterk', 'Acuut');
  await capture(teller, '! Het signaal blijft bij politie en Veilig Thuis; het overleg neemt kennis van de voortgang.', '2026-041-B01');
  await capture(teller, '@Politie volgend overleg: Meldt of bespreking van de inhoud weer kan.', '2026-041-A01');
  await reviewNextTime(teller);
  await teller.tell('acuut-signaal', 'Punt 7.1: besluit 2026-041-B01, actie 2026-041-A01 en een datum voor herbeoordeling.');
  await close(teller, /^7\.2 /);
}

async function fullSignal(teller: Teller): Promise<void> {
  await noteIn(teller, 1, 'De jongere is opnieuw twee dagen weggeweest van de opvang. De bron is de opvanglocatie zelf.');
  await noteIn(teller, 2, 'Past bij de eerdere signalen. Andere verklaring: eigen keuze om bij leeftijdgenoten te zijn.');
  await noteIn(teller, 3, 'Minderjarig; er is nu geen acuut gevaar. Aanspreken door onbekenden vergroot het risico.');
  await teller.tell('feiten-en-duiding', 'Punt 7.2: feiten, duiding en veiligheid genoteerd, stap voor stap.');
  await answers(teller, { known: ['Politie', 'COA'], silent: ['Veilig Thuis'] });
  await teller.tell('wat-weten-partners', 'Punt 7.2: wat partners weten, met een letter per partner.');
  await noteIn(teller, 5, 'Onbekend is wie de goederen afneemt.');
  await weigh(teller, 'Sterk', 'Hoog');
  await teller.tell('weging', 'Punt 7.2: de voorzitter weegt vermoeden en urgentie.');
  await capture(teller, '#CoMensha');
  await capture(teller, '! De politie onderzoekt of meer jongeren op deze manier worden ingezet; COA houdt zicht op de veiligheid.', '2026-041-B02');
  await capture(teller, '@COA vr 4 dec: Legt vast wanneer de jongere afwezig is en meldt een patroon.', '2026-041-A02');
  await teller.press('F2');
  await teller.type('@Politie over 2 weken: Gaat na of er vergelijkbare ');
  await teller.tell('legregel', 'Punt 7.2: de regel onderaan laat zien wat Enter vastlegt.');
  await teller.type('aanhoudingen zijn in de regio.');
  await teller.press('Enter');
  await expect(outcomes(teller.page)).toContainText('2026-041-A03');
  await noteIn(teller, 9, 'De politie laat de opvanglocatie weten dat het signaal is besproken.');
  await reviewNextTime(teller);
  await teller.tell('compleet-signaal', 'Punt 7.2: alles wat de uitkomst vraagt is er.');
  await close(teller, /^7\.3 /);
}

async function heldSignal(teller: Teller): Promise<void> {
  await noteIn(teller, 1, 'Het informatieve gesprek met tolk is gepland; de medische gegevens zijn er nog niet.');
  await capture(teller, '~2w wacht op de uitkomst van het gesprek');
  await teller.tell('aangehouden', 'Punt 7.3: twee weken aangehouden, met de reden.');
  await close(teller, /^7\.4 /);
}

async function controlledSignal(teller: Teller): Promise<void> {
  await noteIn(teller, 1, 'Bij de controle zijn meer slaapplaatsen gezien dan toegestaan. Bewoners spraken apart en met tolk.');
  await answers(teller, { known: ['Arbeidsinspectie', 'Gemeente Peelrode'], silent: ['Politie'] });
  await weigh(teller, 'Mogelijk', 'Normaal');
  await capture(teller, '! De gemeente handhaaft op de huisvesting zodra er noodhuisvesting is; de Arbeidsinspectie beoordeelt onderzoek.', '2026-041-B03');
  await capture(teller, '@Arbeidsinspectie 10-12: Laat weten of er een onderzoek komt.', '2026-041-A04');
  await reviewNextTime(teller);
  await teller.tell('controle', 'Punt 7.4: besluit 2026-041-B03 en actie 2026-041-A04.');
  await close(teller, /^7\.5 /);
}

async function followedSignal(teller: Teller): Promise<void> {
  await noteIn(teller, 1, 'Geen nieuwe waarnemingen deze week; de buurregio ziet dezelfde groep.');
  await weigh(teller, 'Zwak', 'Normaal');
  await endWith(teller, 'Volgen tot een datum');
  await reviewNextTime(teller);
  await teller.tell('volgen', 'Punt 7.5: het overleg volgt dit signaal tot de volgende herbeoordeling.');
  await close(teller, /^8 /);
}

async function lastItems(teller: Teller): Promise<void> {
  const { page } = teller;
  await close(teller, /^9 /);
  await capture(teller, 'In december zijn er twee geplande controles in de horeca.');
  await capture(teller, '@Ketenregisseur 17-12: Verspreidt de folder voor baliemedewerkers.', '2026-041-A05');
  await teller.tell('trends', 'Punt 9: een algemene actie, los van een signaal.');
  await close(teller, /^10 /);
  await close(teller, /^11 /);
  await teller.press('Control+Enter');
  await button(page, 'Heropen punt 11').waitFor();
  await teller.enter(button(page, 'Sluit het overleg'));
  const end = button(page, 'Sluit en ga naar het verslag');
  await end.waitFor();
  await teller.tell('sluiten', 'Alle punten hebben een uitkomst: het overleg kan dicht.');
  await teller.enter(end);
}
