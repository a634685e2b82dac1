import { expect, test } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import type { GoldSpan } from './gold.ts';
import { lexicon } from './known-lexicon.ts';
import { score } from './score.ts';

/** Whether what stands at the `_` of a sentence is masked: four fifths of what is no blank (score.ts). */
function isFound(sentence: string, value: string): boolean {
  const text = sentence.replace('_', value);
  const start = sentence.indexOf('_');
  const span: GoldSpan = { start, end: start + value.length, type: 'PERSON', direct: true };
  return score([{ id: '', text, spans: [span] }], (whole) => detect(whole, lexicon)).masked.found === 1;
}

const missed = (sentences: readonly string[], values: readonly string[]) => sentences.flatMap((sentence) => values.filter((value) => !isFound(sentence, value)).map((value) => sentence.replace('_', value)));
const quiet = (text: string) => detect(text, lexicon).map(({ start, end, rule }) => `${text.slice(start, end)} (${rule})`);

const plates = ['XV-48-72', '48-72-XV', '48-XV-72', 'XV-48-TZ', 'XV-TZ-48', '48-XV-TZ', '48-XVT-7', '4-XVT-72', 'XV-487-T', 'X-487-VT', 'XVT-48-Z', 'X-48-VTZ', '4-XV-872', '487-XV-2'];
const apart = (parts: readonly string[], signs: readonly string[]) => parts.flatMap((part) => signs.flatMap((sign) => [part.replaceAll('-', sign), part.replaceAll('-', sign).toLowerCase()]));

test('plates of every series, parted in any way, beside a word that says what they are', () => {
  expect(missed(['kenteken _', 'kt _, zwart', 'auto _ stond weer voor', 'grijze golf _', 'plaat _ (NL)'], apart(plates, ['-', ' ', '.', '/', '']))).toEqual([]);
});

test('plates that nothing announces, with strokes or points', () => {
  expect(missed(['_ reed weg', 'zag _ staan bij de loods'], apart(plates, ['-']))).toEqual([]);
});

test.each([
  ['kenteken gerard zes zeven negen xantippe rudolf', 'gerard zes zeven negen xantippe rudolf'],
  ['plaat opgeschreven, v 174 z r of zoiets', 'v 174 z r'],
  ['Bulgaarse bus CB 70 41 xk', 'CB 70 41 xk'],
  ['de kt eindigt NX-8', 'NX-8'],
  ['deel van de plaat onthouden: TX-3, grijs', 'TX-3'],
  ['88 kzd 4 kon ik nog lezen', '88 kzd 4'],
  ['man komt met witte van WGM 81T2P', 'WGM 81T2P'],
  ['kenteken CB 44.. HP, rest modder', 'CB 44.. HP'],
  ['auto begon met SV-3', 'SV-3'],
  ['F streepje tweeëntachtig streepje PGR was het kenteken, zegt ze: kenteken F streepje tweeëntachtig streepje PGR', 'F streepje tweeëntachtig streepje PGR'],
])('a plate as it was heard or half seen: %s', (text, plate) => {
  expect(detect(text, lexicon).some(({ start, end }) => text.slice(start, end) === plate)).toBe(true);
});

test('telephone numbers of here and abroad', () => {
  const numbers = ['06-58213947', '06 58213947', '06 58 21 39 47', '0658213947', '06.58.21.39.47', '06/58213947', '06 - 5821 3947', '0475-582139', '(0478) 582 139', '+31 6 58213947', '0031 6 5821 3947', '+48 582 139 471', '+40 758 213 947', '+359 88 582 1394', 'o6 58 21 39 47', 'o6 58 2o 39 47'];
  expect(missed(['bel _', 'nummer _ staat op de lijst', 'zijn nr: _.', '(_)'], numbers)).toEqual([]);
});

test('numbers of foreigners, documents and records', () => {
  expect(missed(['v-nr _', 'vnummer _', 'vreemdelingennummer _', 'vnr stond half op de envelop en half in de brief, samen _'], ['2851734096', '285 173 4096', '285.173.4096', '28517.34096', '2 8 5 1 7 3 4 0 9 6'])).toEqual([]);
  expect(missed(['paspoort _', 'id-kaart _', 'rijbewijs _', 'documentnr. _', 'legitimatie: _, kopie gemaakt'], ['NXT4K7L82', 'IR4857392', 'IR 485739', 'CA 0078 31 BN', '4 8 5 7 3 9 2 1 0', '482913 KE'])).toEqual([]);
  expect(missed(['bvh _', 'bvhnr: _', 'aangifte _', 'zaaknr _', 'procesnummer _'], ['PL2300-2026485739', 'PL2300 2026 485739', '2026485739', '2026-485739', '2026 / 041 877', '03/485739-26', 'C/03/331907 KG 26-88'])).toEqual([]);
});

test('a house with its number, whatever the street is called', () => {
  const streets = ['Kerkstraat', 'Past. Janssenstr.', 'Keulsebaan', 'De Hulst', 'Op de Berg', "'t Veldje", 'Groot Egtenray', 'Achter de Kerk', 'Molenakker'];
  expect(missed(['woont _', 'adres _', 'op _ in Venlo'], streets.flatMap((street) => ['12', '12a', '12 bis', 'nr 12', 'nr. 12', '12-14', '12-III'].map((number) => `${street} ${number}`)))).toEqual([]);
  expect(missed(['woont _'], ['postbus 2 0 4 4', 'Vijverdal 4 a t/m d', 'Zilverpad 37, 2-hoog', 'Bovenste Houtweg']).concat(missed(['boven de wasserette aan de _'], ['Kruisherenbleek']))).toEqual([]);
  expect(missed(['Controle _ was gisteren'], ['Kerkstraat 12', 'Keulsebaan nr 12'])).toEqual([]);
  expect(missed(['melding over het pand aan de _', 'woont op de _ in sittard'], ['hoge bongerd tweehonderdacht', 'vloedgraaf elf a'])).toEqual([]);
});

test('family names with what belongs before them', () => {
  const names = ['van Vugt', 'van Gasselt', 'van de Laar', 'van den Boogaard', 'ter Braak', 'Jolanda ter Braak', "Nomvula in 't Zandt", 'v/d Broek'];
  expect(missed(['gesproken met _ over de huur', 'volgens _ klopt het niet', 'melder: _', 'tolk _ vertaalde', 'bij _ thuis', 'chauffeur was _'], names)).toEqual([]);
  expect(missed(['gesproken met _ over de huur', 'de kamers van _ zijn leeg'], ['karin van de laar', 'harjit ter braak', 'iwona van den boogaard'])).toEqual([]);
});

test.each([
  ['gisteren was storm heet ie weer daar', 'storm'],
  ['Melder: Bakker', 'Bakker'],
  ['Peters, 23 jaar, slaapt er', 'Peters'],
  ['mevrouw de boer van hiernaast belde', 'de boer'],
  ['Bakker (de huisarts) heeft haar geholpen', 'Bakker'],
  ['hij werkt voor mark van de uien', 'mark'],
  ['geld gaat naar Munteanu', 'Munteanu'],
  ['gesprek met jongere A.-M. was kort', 'A.-M.'],
  ['hij mocht niet werken want B. betaalt niet uit', 'B.'],
  ['een vrouw die iedereen mama gift noemt', 'mama gift'],
  ['zij sprak met mercy osagie over de pas', 'mercy osagie'],
  ['Storm van team Zeden koppelt terug', 'Storm'],
  ['hij tekende met R.v.d.W. en ging weg', 'R.v.d.W.'],
  ['geld sturen aan lil Faro', 'lil Faro'],
  ['nachtdienst KvdB en slaapwacht L. waren er', 'KvdB'],
  ['die met de ketting noemen ze de Kwabrinkel', 'de Kwabrinkel'],
  ['gesproken met rutger tenhagen', 'rutger tenhagen'],
  ['roos van het jeugdteam belde', 'roos'],
])('in "%s" somebody is named', (text, name) => {
  expect(detect(text, lexicon).map(({ start, end }) => text.slice(start, end))).toContain(name);
});

test('days and places of birth', () => {
  const days = ['12-03-2009', '12/3/09', '12.03.09', '12 maart 2009', '12 mrt. 09', '12e maart 2009', '2009-03-12', '20090312', '120309', "12-03-'09"];
  expect(missed(['geb. _', 'geboren op _', 'gebdat _', 'dob _', 'g.d. _', 'zij is _ geboren', '_ geb.'], days)).toEqual([]);
  expect(missed(['meisje, _, bang', 'betrokkene _.'], ['19-jarige uit Cluj', '17 en komt uit Burgas', 'uit Lagos, 24', 'bj 2001 Varna', 'geboortejaar 1999, Lublin', 'van 1999, uit Lublin', 'uit het dorp Kavarna, 19 jaar', '17 jr, Kumanovo', 'geboren Panevėžys 1991', '19 and from Cochabamba', '17, uit Hunedoara', '22 anos, nascida em Valadares'])).toEqual([]);
});

test('mailboxes, sites and accounts', () => {
  expect(missed(['mail _', '_ is van hem'], ['j.jansen [at] gmail.com', 'jjansen @ gmail . com', 'jan.jansen@gmail,com', 'jjansen@gmail', 'j.jansen{at}gmail{dot}com', 'jjansen at gmail punt com'])).toEqual([]);
  expect(missed(['site _', 'zie _ voor meer'], ['werknl(.)eu', 'werknl[.]eu', 'hxxp://werknl.eu', 'www punt zoete kamer punt example', 'zonnigehanden punt nl schuine streep vacatures'])).toEqual([]);
  expect(missed(['insta _', 'snap: _', 'profielnaam _', 'via insta (_)'], ['mila.xoxo99', 'jay-jay22', 'king.of.weert', 'missbella', 'lola4u'])).toEqual([]);
});

test('citizen, trade and account numbers', () => {
  expect(missed(['bsn _', '_', '(_)'], ['999990019', '9999.90.019', '999 990 019', '9 9 9 9 9 0 0 1 9', '99 99 90 019'])).toEqual([]);
  expect(missed(['kvk _', 'vest.nr _', 'ingeschreven onder _ bij de KvK'], ['71403955', '71 40 39 55', '7140.3955', '71.40.39.55'])).toEqual([]);
  expect(missed(['rekening _', 'rek.nr _', 'bankrek. _'], ['4171643', '41.71.64.300', 'NL91 ABNA 0417 1643 00', 'LT57/7300/0101/4882/7391'])).toEqual([]);
});

test('firms of ordinary words behind their kind, in capitals and small letters', () => {
  const firms = ['De Rode Haan', 'Maaskwartier', 'Maasoever', 'Smulpaleis', 'Lotus', 'Bella Napoli', 'Het Wapen van Horst', 'Drie Linden', 'Topkracht', 'De Buren'];
  const sentences = ['restaurant _ in Venlo', 'werkt bij hotel _', 'controle massagesalon _', 'zij slapen boven pizzeria _', 'via uitzendbureau _ geregeld'];
  expect(missed(sentences, [...firms, ...firms.map((firm) => firm.toLowerCase())])).toEqual([]);
  expect(missed(['gezien bij _ gisteren'], ['Topkracht Uitzendbureau', 'Knip & Klets', 'Roos & Zonen', 'Woonwensch Zuid', 'Kwadrant 8 B.V.'])).toEqual([]);
});

test('spots that one can drive to', () => {
  const spots = ['hmp 14,2 A67', 'de AH XL in Blerick', 'ah xl in blerick', 'garagebox achter nummer 12', 'carpool zaarderheiken', 'parkeergarage roercenter', 'kringloop aan de singel', 'pinautomaat achter de kringloop', 'Kamer: 214', 'suite 5', 'carpoolplek afrit 12', 'losplaats 4 van de oude veiling', 'kade 14 oostzijde Nijverheidshaven', 'slagboom van garage Tinnewand', 'glasbak achter de plus in blerick', 'staanplaats 214, blok Oost'];
  expect(missed(['ontmoeting bij _', '_, daar stond de bus'], spots)).toEqual([]);
});

test.each([
  'Pani zegt dat de baas tylko geld wil, ważny dzień', 'het woord łapówka is smeergeld en agencja is een huis', 'abisi geldi, zegt zus, parayı alıyor, geen loon',
  'Naam gast: onleesbaar', 'tnv onbek., bedrag volgt', 'vertrokken m.o.b. en daarna i.b.g.', 'mannen uit Nig en Syr', 'Extra schoonmaak: ja', 'Factuur op onleesbare bv', 'Tolk Pools via lijst, 273f Sr. Tolk Pools besteld',
  'the card is valid till the end and that is a lie', "I'm not safe here and it's late", 'chauf geeft niks, chauffs krijgen 400', 'opgeh dr grijze polo', 'Parkeerticket 55-812 op dash',
  'De KvK en de OvJ zijn gebeld, de RvdK ook', 'elke week paga domingo a una cuenta, dice ella', 'Alprazolam en tramadol meegegeven', 'volgens mien dochter klopt het', 'aleen s nachts', 'kinderachtig en pooierachtig gedrag',
  'Collega uit Den Bosch vervangt', 'reisde via catania naar hier', 'A-22-NLA doorgeschoven', "hoort 'inhouden' erbij", 'matrozen z. papieren.', 'Gisteren 2e controle',
])('"%s" names nobody', (text) => {
  expect(quiet(text)).toEqual([]);
});

/** Forms that no set of texts happens to hold, each with what is found in it. */
test.each([
  ['tel 06-12 xx 56 78 half leesbaar', '06-12 xx 56 78', 'PHONE'],
  ['nummer begint met 48 512 345 678', '48 512 345 678', 'PHONE'],
  ['meldkamer P2026112233', 'P2026112233', 'CASE_NUMBER'],
  ['zie ook 2026-0099812', '2026-0099812', 'CASE_NUMBER'],
  ['26ZILVER is de codenaam van het onderzoek', '26ZILVER', 'CASE_NUMBER'],
  ['melding M-441928 gaat hierover', 'M-441928', 'CASE_NUMBER'],
  ['zie NL:RBLIM:2026:4411 daarover', 'NL:RBLIM:2026:4411', 'CASE_NUMBER'],
  ['zie PL2300-2026 in het systeem', 'PL2300-2026', 'CASE_NUMBER'],
  ['NXP4K8C32 (paspoort)', 'NXP4K8C32', 'DOCUMENT'],
  ['woning Veldweg ong. staat leeg', 'Veldweg ong.', 'ADDRESS'],
  ['kerkakker 14', 'kerkakker 14', 'ADDRESS'],
  ['nummer 14 in de Beukenlaan', 'nummer 14 in de Beukenlaan', 'ADDRESS'],
  ['Brink 3 is gesloten', 'Brink 3', 'ADDRESS'],
  ['adres Kossuth utca 14 in Hongarije', 'Kossuth utca 14', 'ADDRESS'],
  ['00-950 Warszawa', '00-950', 'POSTCODE'],
  ['bij de P&R Kralingse Zoom', 'P&R Kralingse Zoom', 'LOCATION_EXACT'],
  ['wacht op de hoek van de Kloosterstraat en de Veestraat', 'hoek van de Kloosterstraat en de Veestraat', 'LOCATION_EXACT'],
  ['T. (17) zegt niks', 'T.', 'PERSON'],
  ['vriend (M.) wacht', 'M.', 'PERSON'],
  ['dhr a.b. zegt niks', 'a.b.', 'PERSON'],
  ['bijnaam el loco', 'el loco', 'PERSON'],
])('in "%s" something identifies', (text, value, type) => {
  expect(detect(text, lexicon).map((finding) => [text.slice(finding.start, finding.end), finding.type])).toContainEqual([value, type]);
});
