import { findPatterns, type Pattern, type Piece } from './pattern.ts';
import type { Line } from './line.ts';

/** What is written with full stops and small letters and is nobody: "i.v.m.", "d.d.". */
const ABBREVIATION = new Set(
  `a.d. a.h. a.h.w. a.m. a.s. a.u.b. a.z.c. b.b. b.d. b.g.g. b.s.n. b.v. b.z. c.a. c.q. c.s. d.d. d.i. d.m.v. d.o.b. d.w.z. e.a. e.d. e.e.a. e.o. e.u. e.v. f.f. g.g. i.a. i.c. i.c.m. i.d. i.g.v. i.h.a. i.o. i.o.m. i.p.v.
  i.s.m. i.t.t. i.v.m. i.z. j.l. k.k. k.v.k. l.s. l.t. m.a.w. m.b.t. m.b.v. m.e. m.g. m.i. m.i.v. m.k. m.m. m.m.v. m.n. m.u.v. n.a.v. n.b. n.n.b. n.o. n.v. n.v.t. o.a. o.b.v. o.g.v. o.i. o.i.d. o.l.v. o.m. o.v. o.v.v.
  p.a. p.d. p.e. p.j. p.k. p.m. p.n. p.o. p.p. p.p.k. p.p.p. p.p.p.n. p.p.p.d. p.s. p.u. p.v. p.w. q.q. r.k. s.m. s.r.l. s.v.p. t.a.v. t.b.v. t.g.v. t.h.v. t.i. t.k. t.m. t.n.v. t.o. t.o.v. t.v. t.w. t.z.t. u.a. u.g. v.a. v.d. v.h. v.o.f. v.s. v.v. v.w.b. w.b. w.i.
  w.o. w.v. n.a. m.o.b. i.b.g. o.t.s. m.u.p. v.o.g. p.i. h.b.o. i.s.d. a.i. d.t.v. t.b.s. v.v.e. e.r. z.n. z.g.a.n. b.o.a. g.b.a. b.r.p. o.r. z.a. z.g. z.i. z.k. z.o. z.o.z. z.s.m. z.z.p.`.split(/\s+/),
);

const patterns: readonly Pattern[] = [
  {
    rule: 'initials-small', type: 'PERSON', confidence: 'possible', direct: false, needs: ['.'], find: /(?<![\p{L}\d.&/@-])(?:[a-z]\.){2,4}(?![\p{L}\d@])/gu,
    weigh: (value, { line, start }) => !ABBREVIATION.has(value) && !/^ ?\p{L}/u.test(line.plain.slice(start + value.length, start + value.length + 2)) || isToldOf(line, start, value),
  },
  {
    rule: 'surname-first-small', type: 'PERSON', confidence: 'possible', needs: [', '], find: /(?<![\p{L}\d.'-])(?:(?:van|de|der|den) ){0,2}\p{Ll}[\p{Ll}'-]{2,30}, ?(?:(?:[a-z]\.){2,4}|[a-z]\.(?= ?(?:$|[,;)\d])))(?![\p{L}\d])/gu,
    weigh: (value) => !ABBREVIATION.has(/(?:[a-z]\.)+$/.exec(value)?.[0] ?? ''),
  },
];

const TOLD = /(?:^|[^\p{L}])(?:die|dhr|mw|mevr|mevrouw|meneer|als|alleen|afwezig|aanwezig|betrokkene|verdachte|slachtoffer|melder|meldster|getuige|jongen|meisje|vrouw|man|moeder|vader|broer|zus|zoon|dochter|leerling|client|met|van|door|volgens)\.?:? ?["'(]?$/iu;

/** Whether initials that go on with a word stand for somebody, because of the word before them: "die j.b. is gebeld". */
const isToldOf = ({ plain }: Line, start: number, value: string) => !ABBREVIATION.has(value) && TOLD.test(plain.slice(Math.max(0, start - 16), start));

/** Initials in small letters that stand for somebody, and family names with initials behind them. */
export const findSmallInitials = (line: Line): readonly Piece[] => findPatterns(line, patterns);
