import type { ReactNode } from 'react';

const solid = { fill: 'currentColor', stroke: 'none' };
const path = (d: string) => <path d={d} />;
const disc = <circle cx="8" cy="8" r="5.75" />;

/** All shapes on a grid of 16, drawn with one stroke. */
export const drawings = {
  mark: (
    <>
      <circle cx="8" cy="4" r="2" {...solid} />
      <path d="M2 9.25h12M4 9.25v4M12 9.25v4" />
    </>
  ),
  today: (
    <>
      <rect x="2.5" y="3" width="11" height="10.5" rx="1.5" />
      <path d="M2.5 6.5h11M5.5 1.5v3M10.5 1.5v3M8 9v2" />
    </>
  ),
  calendar: (
    <>
      <rect x="2.5" y="3" width="11" height="10.5" rx="1.5" />
      <path d="M2.5 6.5h11M5.5 1.5v3M10.5 1.5v3" />
    </>
  ),
  meeting: (
    <>
      <circle cx="8" cy="4.5" r="2" />
      <path d="M2 9h12M4 9v4.5M12 9v4.5" />
    </>
  ),
  signal: path('M3.5 14V2.5M3.5 3H12l-2 3 2 3H3.5'),
  decision: (
    <>
      <path d="M3.5 1.75h6L12.5 5v9.25h-9z" />
      <path d="m5.75 9 1.5 1.5 3-3.25" />
    </>
  ),
  action: path('m2 4 1.25 1.25L5.5 3M2 11l1.25 1.25L5.5 10M8 4.5h6M8 11.5h6'),
  report: path('M2 14h12M4 11.5v-4M8 11.5v-9M12 11.5v-6'),
  settings: (
    <>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="1.75" />
      <circle cx="6" cy="11.5" r="1.75" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.5 3.5" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  check: path('m3 8.5 3.25 3.25L13 5'),
  ring: disc,
  dot: (
    <>
      {disc}
      <circle cx="8" cy="8" r="2.5" {...solid} />
    </>
  ),
  half: (
    <>
      {disc}
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" {...solid} />
    </>
  ),
  clock: (
    <>
      {disc}
      <path d="M8 4.75V8l2.25 1.5" />
    </>
  ),
  late: path('M8 2.25 14.25 13H1.75zM8 6.5v3M8 11.25v.01'),
  warning: path('M8 2.25 14.25 13H1.75zM8 6.5v3M8 11.25v.01'),
  acute: path('M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5zM8 4.75v3.75M8 11v.01'),
  shield: path('M8 1.75 13 3.5v4.25c0 3-2 5.25-5 6.5-3-1.25-5-3.5-5-6.5V3.5z'),
  person: (
    <>
      <circle cx="8" cy="5" r="2.5" />
      <path d="M3 13.5a5 5 0 0 1 10 0" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.25" r="2.25" />
      <path d="M1.75 13a4.25 4.25 0 0 1 8.5 0M10.5 3.25a2.25 2.25 0 0 1 0 4M12 9.25A4.25 4.25 0 0 1 14.25 13" />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.75" />
    </>
  ),
  eyeOff: path('M6.25 4A6 6 0 0 1 8 3.75C12 3.75 14.5 8 14.5 8a11 11 0 0 1-1.75 2.1M4 5.25A10.6 10.6 0 0 0 1.5 8S4 12.25 8 12.25a6 6 0 0 0 2.75-.65M2.5 2.5l11 11'),
  plus: path('M8 3v10M3 8h10'),
  minus: path('M3 8h10'),
  close: path('m4 4 8 8M12 4l-8 8'),
  chevronRight: path('m6 3.5 4.5 4.5L6 12.5'),
  chevronDown: path('m3.5 6 4.5 4.5L12.5 6'),
  arrowUp: path('M8 13V3M4 7l4-4 4 4'),
  arrowDown: path('M8 3v10M4 9l4 4 4-4'),
  arrowRight: path('M3 8h10M9 4l4 4-4 4'),
  carry: path('M3 3v4.5A2.5 2.5 0 0 0 5.5 10H13M10 7l3 3-3 3'),
  drag: <path d="M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01" strokeWidth="2" />,
  link: path('M6.75 9.25a2.5 2.5 0 0 0 3.5 0l2.5-2.5a2.5 2.5 0 0 0-3.5-3.5l-1 1M9.25 6.75a2.5 2.5 0 0 0-3.5 0l-2.5 2.5a2.5 2.5 0 0 0 3.5 3.5l1-1'),
  undo: path('M6 3 2.75 6.25 6 9.5M3 6.25h6.25a3.5 3.5 0 0 1 0 7H6'),
  refresh: path('M13 6.5A5.25 5.25 0 0 0 3.5 5M3 9.5A5.25 5.25 0 0 0 12.5 11M3.25 2v3.25H6.5M12.75 14v-3.25H9.5'),
  download: path('M8 2.5v7.5M4.5 7 8 10.5 11.5 7M2.5 13.5h11'),
  print: path('M4.5 6V2.25h7V6M4.5 11.5H2.5V6.25h11v5.25h-2M4.5 9.5h7v4.25h-7z'),
  info: (
    <>
      {disc}
      <path d="M8 7.5v3.25M8 5.25v.01" />
    </>
  ),
  pause: path('M5.5 3.5v9M10.5 3.5v9'),
  play: path('M5 3v10l7.5-5z'),
  edit: path('M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7'),
  trash: path('M2.75 4.5h10.5M6 4.5v-2h4v2M4.25 4.5l.5 9h6.5l.5-9M6.75 7v4M9.25 7v4'),
  language: (
    <>
      {disc}
      <path d="M2.25 8h11.5M8 2.25c2 1.75 2.5 3.5 2.5 5.75S10 12 8 13.75C6 12 5.5 10.25 5.5 8S6 4 8 2.25z" />
    </>
  ),
  inbox: path('M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 1.5h3l1-1.5H14'),
} satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof drawings;
