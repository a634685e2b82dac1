import type { MeetingBreak, NonWorkingDay } from '#shared/reference/pack.ts';

/** Public holidays, and the two carnival days that the south of the country keeps (docs/domain.md 6.2). */
export const nonWorkingDays: readonly NonWorkingDay[] = [
  { code: 'NEW_YEAR', nl: 'Nieuwjaarsdag', en: 'New Year’s Day', active: true, rule: { kind: 'FIXED', month: 1, day: 1, onSunday: 'STAYS' } },
  { code: 'CARNIVAL_MONDAY', nl: 'Carnavalsmaandag', en: 'Carnival Monday', active: true, rule: { kind: 'EASTER', offset: -48 } },
  { code: 'CARNIVAL_TUESDAY', nl: 'Carnavalsdinsdag', en: 'Carnival Tuesday', active: true, rule: { kind: 'EASTER', offset: -47 } },
  { code: 'GOOD_FRIDAY', nl: 'Goede Vrijdag', en: 'Good Friday', active: false, rule: { kind: 'EASTER', offset: -2 } },
  { code: 'EASTER_MONDAY', nl: 'Tweede paasdag', en: 'Easter Monday', active: true, rule: { kind: 'EASTER', offset: 1 } },
  { code: 'KINGS_DAY', nl: 'Koningsdag', en: 'King’s Day', active: true, rule: { kind: 'FIXED', month: 4, day: 27, onSunday: 'DAY_BEFORE' } },
  { code: 'LIBERATION_DAY', nl: 'Bevrijdingsdag', en: 'Liberation Day', active: true, rule: { kind: 'FIXED', month: 5, day: 5, onSunday: 'STAYS' } },
  { code: 'ASCENSION', nl: 'Hemelvaartsdag', en: 'Ascension Day', active: true, rule: { kind: 'EASTER', offset: 39 } },
  { code: 'WHIT_MONDAY', nl: 'Tweede pinksterdag', en: 'Whit Monday', active: true, rule: { kind: 'EASTER', offset: 50 } },
  { code: 'CHRISTMAS_DAY', nl: 'Eerste kerstdag', en: 'Christmas Day', active: true, rule: { kind: 'FIXED', month: 12, day: 25, onSunday: 'STAYS' } },
  { code: 'BOXING_DAY', nl: 'Tweede kerstdag', en: 'Boxing Day', active: true, rule: { kind: 'FIXED', month: 12, day: 26, onSunday: 'STAYS' } },
];

/** When the weekly rhythm usually pauses (docs/domain.md 1.3). */
export const meetingBreaks: readonly MeetingBreak[] = [
  { code: 'CARNIVAL', nl: 'Carnaval en voorjaarsvakantie', en: 'Carnival and spring break', rhythm: 'NONE' },
  { code: 'ASCENSION', nl: 'Hemelvaart', en: 'Ascension', rhythm: 'NONE' },
  { code: 'SUMMER', nl: 'Zomervakantie', en: 'Summer holidays', rhythm: 'FORTNIGHTLY' },
  { code: 'AUTUMN', nl: 'Herfstvakantie', en: 'Autumn break', rhythm: 'NONE' },
  { code: 'CHRISTMAS', nl: 'Kerstvakantie', en: 'Christmas holidays', rhythm: 'NONE' },
];
