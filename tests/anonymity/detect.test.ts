import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, rescan, scan } from '#shared/anonymity/detect.ts';
import { heldBackTexts, ownTexts, regularTexts } from './gold.ts';
import { lexicon } from './known-lexicon.ts';

const found = (text: string, allowed: readonly string[] = []) => detect(text, lexicon, { allowed }).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

const hinted = (text: string) => scan(text, lexicon).hints.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('The text for testing of docs/domain.md 9.3', () => {
  const text = 'Melder, mevr. V. Voorbeeld (06-12345678, v.voorbeeld@example.nl), zag op 03-11-2026 om 14.20 uur bij Teststraat 12, 1234 AB de bus met kenteken XX-999-X. Het meisje van 16 jaar, BSN 999990019, heeft rekening NL00TEST0123456789; zie PL2300-2026000000 en @test_account. Werkgever: Voorbeeld B.V., KvK 00000000.';

  it('gives each of its hits and no more', () => {
    expect(found(text)).toEqual([
      'PERSON V. Voorbeeld', 'PHONE 06-12345678', 'EMAIL v.voorbeeld@example.nl', 'ADDRESS Teststraat 12', 'POSTCODE 1234 AB', 'LICENSE_PLATE XX-999-X', 'BSN 999990019',
      'IBAN NL00TEST0123456789', 'CASE_NUMBER PL2300-2026000000', 'HANDLE @test_account', 'ORGANISATION Voorbeeld B.V.', 'KVK 00000000',
    ]);
    expect(hinted(text)).toEqual(['moment 03-11-2026 om 14.20 uur', 'age 16 jaar']);
  });

  it.each([
    'Besluit 2026-037-B02', 'SIG-2026-112', 'week 47', '273f', 'B8/3', 'Overleg 2026-040 | week 47 | donderdag 19 november 2026, 09.30-10.45 uur | hybride', 'De voorzitter opent het overleg om 09.30 uur.',
    'CoMensha, Fairwork, SHOP, AVIM, NLA, KMar, RIEC Limburg, COA, Nidos, Veilig Thuis, Leger des Heils', 'gemeenten Venlo, Horst aan de Maas, Peel en Maas, Roermond, Nederweert, Mook en Middelaar en Echt-Susteren',
  ])('lets "%s" be', (line) => {
    expect([found(line), hinted(line)]).toEqual([[], []]);
  });
});

describe('A text with identifiers', () => {
  it('hints softly at the exact moment and age', () => {
    const text = 'Het meisje van 16 jaar, Bulgaarse, is op 03-11-2026 om 14.20 uur gezien';
    expect(scan(text, lexicon).hints.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['age', '16 jaar'], ['nationality', 'Bulgaarse'], ['moment', '03-11-2026 om 14.20 uur'],
    ]);
  });

  it.each(['Besluit 2026-037-B02', 'SIG-2026-112 staat op de lijst', 'week 47', 'art. 273f Sr', 'B8/3', 'aanvang 09.30 uur', 'S-2026-014, B-2026-031 en A-07-COA', 'COA, AVIM en gemeente Horst aan de Maas', 'NLA deed in 2025 OM-verzoeken'])('%s names nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a name that is known once is known everywhere, in small letters and by its first half', () => {
    expect(found('Gesproken met Iwona Pietrzak.\nvolgens iwona is pietrzak weg')).toEqual(['PERSON Iwona Pietrzak', 'PERSON iwona', 'PERSON pietrzak']);
  });

  it.each([
    ['Politie spreekt met Jan de Wit over het busje', 'PERSON Jan de Wit'],
    ['dat zei jan ook', 'PERSON jan'],
    ['gesproken met karin de boer over de huur', 'PERSON karin de boer'],
    ['gesproken met karin schipper over de huur', 'PERSON karin schipper'],
    ['Volgens Petra Groen is de kamer leeg', 'PERSON Petra Groen'],
    ['Volgens Petra van der Meer is de kamer leeg', 'PERSON Petra van der Meer'],
  ])('"%s" names one person whole', (text, person) => {
    expect(found(text)).toEqual([person]);
  });

  it.each([
    ['dossier 2026/00412 bij de gemeente', 'CASE_NUMBER 2026/00412'],
    ['zaak 16 R 1124/25 loopt', 'CASE_NUMBER 16 R 1124/25'],
    ['via uitzendburo flexwerk oost komen ze binnen', 'ORGANISATION uitzendburo flexwerk oost'],
    ['de baas heeft als bijnaam el chino', 'PERSON el chino'],
    ['de vof gebroeders smeets levert', 'ORGANISATION vof gebroeders smeets'],
    ['geel nummerbord begint met KX 9', 'LICENSE_PLATE KX 9'],
  ])('"%s" is read to its end and no further', (text, whole) => {
    expect(found(text)).toEqual([whole]);
  });

  it('two first names make each other one, though both are words', () => {
    expect(found('roos en mark zaten erbij')).toEqual(['PERSON roos', 'PERSON mark']);
    expect(found('ster en maan hangen er')).toEqual([]);
  });

  it('a verb after a household is no family name', () => {
    expect(found('een jonge vrouw die bij een gezin inwoont om te passen')).toEqual([]);
  });

  it.each(['op 12 jan gezien', 'controle in jan of feb', 'Jan 2026: controle', 'van jan t/m mrt', 'afspraak di 5 jan. bij de politie'])('"%s" names a month', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a firm or street that is known once is known everywhere', () => {
    expect(found('kvk 90112233 is van Werkhand BV.\nwerkhanden zijn er niet. Werkhand heeft ook pand in Weert').slice(-1)).toEqual(['ORGANISATION Werkhand']);
    expect(found('uitzendbureau Bouwtex huurt in.\nachter de bouwtex staat een bus').at(-1)).toEqual('ORGANISATION bouwtex');
  });

  it.each([
    ['bsn is negen negen negen negen negen nul nul een negen zegt hij', 'BSN negen negen negen negen negen nul nul een negen'],
    ['kenteken v x streepje 482 streepje k', 'LICENSE_PLATE v x streepje 482 streepje k'],
    ['nummer nul zes een twee drie vier vijf zes zeven acht', 'PHONE nul zes een twee drie vier vijf zes zeven acht'],
    ['woont op de lindelaan achttien', 'ADDRESS lindelaan achttien'],
    ['postcode is eenenzestig veertien k b', 'POSTCODE eenenzestig veertien k b'],
    ['rekening nl nul vijf abna nul drie zes drie drie vier twee', 'IBAN nl nul vijf abna nul drie zes drie drie vier twee'],
    ['geboren op de derde van de vierde negentien negentig', 'BIRTHDATE derde van de vierde negentien negentig'],
    ['mail naar bel punt mij apenstaartje voor streepje beeld punt nl', 'EMAIL bel punt mij apenstaartje voor streepje beeld punt nl'],
    ['insta is zomer underscore roos', 'HANDLE zomer underscore roos'],
  ])('what is dictated, "%s", is read as what it says', (text, piece) => {
    expect(found(text)).toContain(piece);
  });

  it('a line of capitals is read as it would be in calm', () => {
    expect(found('WAS BIJ HAL 11 ACHTER DE CONTAINERTERMINAL, SLAAPZAKKEN GEVONDEN')).toEqual(['LOCATION_EXACT HAL 11 ACHTER DE CONTAINERTERMINAL']);
    expect(found('LET OP: VOLGENDE WEEK GEEN OVERLEG IVM VAKANTIE VOORZITTER')).toEqual([]);
  });

  it.each([
    ['hotel voorbeeldzicht is vol', 'ORGANISATION hotel voorbeeldzicht'],
    ['restaurant panda garden, kok slaapt er', 'ORGANISATION restaurant panda garden'],
    ['wachtte bij bushalte rembrandtlaan', 'LOCATION_EXACT bushalte rembrandtlaan'],
    ['tankstation aan de n273', 'LOCATION_EXACT tankstation aan de n273'],
    ['aanwezig: semhara, kidusan en ad', 'PERSON kidusan'],
    ['melder van hooghten zag niets', 'PERSON van hooghten'],
    ['van hooghten mailt', 'PERSON van hooghten'],
    ['die j.b. is gebeld', 'PERSON j.b.'],
    ['pp: BX 442 918', 'DOCUMENT BX 442 918'],
  ])('without a capital, "%s" says as much', (text, piece) => {
    expect(found(text)).toContain(piece);
  });

  it.each(['Vietnaees en Roemeeense mannen', 'de opavng is geregled', 'Afgesproken dat de brandwer meegaat', 'betr. weigert i.v.m. slo., afwezig m.k.', 'NA 18 UUR OP 12 NOV', 'De Boer op wiens land ze staan'])('a slip of the pen or an abbreviation, "%s", is nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a number that passes its test counts whatever stands around it', () => {
    expect(found('dus 999990019 stuks')).toEqual(['BSN 999990019']);
    expect(found('bsn 123456789')).toEqual(['BSN 123456789']);
  });

  it('names behind accents, look-alikes and invisible characters are read, at their own places', () => {
    expect(found('chauffeur Paw\u0142el en Ayşe')).toEqual(['PERSON Pawłel', 'PERSON Ayşe']);
    expect(found('bel 06\u200B12\u200B34 56 78')).toEqual(['PHONE 06\u200B12\u200B34 56 78']);
    expect(found('BSN ９９９９９００１９')).toEqual(['BSN ９９９９９００１９']);
  });

  it('what the workspace allows is let go, but never a number', () => {
    expect(found('Gesproken met Stichting Vangnet, bel 0612345678', ['Stichting Vangnet', '0612345678', 'Vangnet'])).toEqual(['PHONE 0612345678']);
  });
});

describe('Looking again after an edit', () => {
  const pieces = [...ownTexts, ...heldBackTexts].map(({ text }) => text);
  const fragment = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('\n', ' ', 'Jan', 'volgens Iwona', '06', '12345678', '-', 'B.V.'), fc.string({ maxLength: 6 }));

  it('finds what looking at the whole text finds', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(), fc.nat(30), fragment), { minLength: 1, maxLength: 4 }), (start, edits) => {
        let current = scan(start.join('\n'), lexicon);
        for (const [at, removed, inserted] of edits) {
          const place = at % (current.text.length + 1);
          current = rescan(current, { start: place, removed: Math.min(removed, current.text.length - place), inserted });
          const whole = scan(current.text, lexicon);
          expect([current.findings, current.hints]).toEqual([whole.findings, whole.hints]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('gives pieces that lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const finding of detect(text, lexicon)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 120 },
    );
  });
});

/** Milliseconds of processor that looking through a text takes. */
function time(text: string): number {
  const before = process.cpuUsage();
  scan(text, lexicon);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('Time', () => {
  it('a screenful takes no longer than a key press', () => {
    const text = regularTexts.map(({ text: line }) => line).join('\n');
    time(text);
    expect(Math.min(time(text), time(text), time(text)) / text.length).toBeLessThan(0.02);
  });

  const hostile = ['a', '1', 'A', ' ', '-', '1 ', 'a.', 'A.', 'A. ', '@', 'a@', '+31 ', 'NL01', 'NL01 ', 'van de ', 'Van De ', 'straat ', 'Straat ', 'geb ', 'bsn ', 'kvk ', 'hotel ', 'Hotel De ', 'restaurant A & ', 'werkt voor ', 'hal ', 'brug bij de ', 'a_', 'a punt ', '12-', 'AB-', '(', '"', "'t ", 'zaak ', 'kenteken ', 'www.', 'tel 0', 'Jan ', 'jan van ', 'sz', 'xq', '2026', 'P', 'AH aan de ', '1 jaar uit ', '<<', 'Q, R. ', 'vx 4 ', 'bus ab1 ', 'o6 ', 'nul zes ', 'hoek astraat/', 'eetcafe de ', 'bij garage ', 'lidl aan de ', 'Op de Bos ', 'op abcde ', 'NL91 xx', 'A.?-', 'v/d ', 'wordt Jan ', 'gesprek met ', 'chalet 1 van het ', 'rolnr 1', 'Astraat 1 en ', 'nul 1', '06 een ', 'Kerk van de A ', 'De Aaaa ', 'hotel van der ', 'VAN AAAA ', 'in 2008 in A ', 'geb een mei ', 'a.aa/', 'astraat twee ', 'begint met a', 'Str. A, ap. 1, ', 'postcode 1234 a ', 'is 27 en uit ', 'wordt de a Jan ', 'negen ', 'bsn negen ', 'plaat a streepje ', 'Astraat ong ', 'plaat begint met A ', 'BAR AA ', 'paspoort A1 ', 'pas 1A', 'a streepje ', 'a underscore ', 'a punt nl slash ', 'nr 1 van de ', 'een twee ', '06xx ', 'aanwezig: a, ', 'hotel aaaa ', 'geb de derde van ', 'AAAA, Aa ', 'a.a., ', 'aaaa bv ', 'mama ', 'noemt ze ', 'Lil ', 'A.-', 'oude aaaaa ', 'aan de Aaaaaaaaa ', 'bij A & ', 'aaaa & co ', '1 4 ', 'seria AA 1 ', 'A1<', 'glasbak achter de ', 'hmp 1 ', 'hal 1, blok A ', '12 anos de A', 'bj 2001 ', 'uit A, 12 ', 'www(punt)a', 'a(.)', 'insta a', 'rek 1', '2300-20', 'AA 11-', 'gerard ', 'nx streepje ', 'tweehonderd ', 'the they ', 'nada mi ', 'ter Aa ', 'van de Aaaa ', 'Aaaaa 1 te ', 'KvdB ', 'pand naast de ', 'hal 1 naast de hal A ', 'VV De Aa ', 'Van Aa, A.', '1 (bsn ', 'wordt 1 mei ', 'A. en ', 'kle-a 1', 'JE RK 1', 'Jumbo-winkel aan de ', 'melding A-1', 'aaaakamp 1', 'Aaaa Op den ', 'bui van ', 'AB 1 (PL', '2026 AB, ', 'aaaa-aaaa ', '1 mut 2 '];

  it.each(hostile)('a hundred thousand characters of "%s" take time in proportion', (part) => {
    expect(time(part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000))).toBeLessThan(3000);
  });
});
