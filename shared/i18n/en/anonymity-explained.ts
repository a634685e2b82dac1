/** The page that explains the text check: what it finds, what it misses, and what stays with a person. */
export const anonymityExplained = {
  open: 'How does this work?',
  toSettings: 'Allowed words and what was kept on purpose',
  responsible: {
    heading: 'You remain responsible',
    text: [
      'The check helps you look. It does not see everything and understands no text. A person reads every signal before it goes on an agenda, and all minutes before they leave.',
      'A text without findings can still make somebody recognisable. So the program treats everything you record as personal data.',
    ],
  },
  finds: {
    heading: 'What the check finds',
    intro: 'There are 17 kinds. Each has an invented example, in Dutch.',
    caption: 'Kinds of findings with an example',
    kind: 'Kind',
    example: 'Example',
  },
  sure: {
    heading: 'Certain, possible and soft',
    text: [
      'A finding is certain or possible. Certain is a number that passes its check, for example, or a name after ‘mevrouw’. Possible is a word that may be a name. Both are open until you do something about them.',
      'An exact moment, an exact age, a nationality or a rare language is a soft hint. You see it, but it stops nothing.',
    ],
  },
  act: {
    heading: 'What you can do about it',
    text: [
      'Replace the finding by a word of this signal, such as Betrokkene A, Persoon X or Locatie 1. Or make it coarser, or take it out. The letters start again in every signal.',
      'You can keep a finding on purpose, with a reason from a list. That holds for this one signal, agenda item or meeting. A valid citizen service number can never stay.',
      'A name that is public and makes nobody recognisable can be allowed. Then it may stand in every text.',
    ],
  },
  gates: {
    heading: 'Where the check stops you',
    text: [
      'You can always type. While findings are open you cannot approve a signal for the agenda, close an agenda item, or adopt minutes or make them into a Word file.',
      'A decision or action with an open finding is not recorded. You are taken to the finding.',
      'Every Word file is opened again after it was made and read from end to end, also the header, the properties and the file name. If anything is left in it, the file is deleted.',
    ],
  },
  misses: {
    heading: 'What the check misses',
    intro: 'The check looks for names, numbers and places. It does not see what makes somebody recognisable only together with other things:',
    more: 'Sometimes it also misses a name with a typing error, a nickname that is an ordinary word, and a business written without a capital and in ordinary words.',
  },
  figures: {
    heading: 'How good the check is',
    intro: (date: string) => `Measured on ${date} with invented texts. Those of the first three rows were written without knowing the rules.`,
    caption: 'Measured by kind of texts',
    set: 'Texts',
    sets: {
      UNREAD: (texts: string) => `notes of which nobody has looked at the mistakes (${texts})`,
      NOTES: (texts: string) => `notes as in a meeting, the first time (${texts})`,
      UNUSUAL: (texts: string) => `texts written in unusual ways, the first time (${texts})`,
      READ: (texts: string) => `all texts of which the mistakes were looked at (${texts})`,
    },
    identifiers: 'Identifiers',
    masked: 'Found',
    persons: 'Names found',
    right: 'Rightly',
    alarms: 'False alarms per 1,000 words',
    percent: (value: string) => `${value}%`,
    flatter: 'The last row is too good: there the rules were improved with the mistakes in view. Count on the rows above it: that is how good the check was on texts it did not know yet.',
  },
  kept: {
    heading: 'What is stored',
    text: [
      'What you keep on purpose is remembered as a print of the words (a hash), with kind, reason and place. The words themselves are not in it; who can open the workspace can only guess them. When the text is gone, the print goes at the next saving.',
      'Of a signal it is remembered which letters were used, so that Betrokkene A never becomes somebody else. Nowhere does it say who Betrokkene A is.',
      'The log book names that something was kept and of what kind, never what it said.',
    ],
  },
  local: {
    heading: 'Nothing leaves this computer',
    text: ['The check works with lists of words and rules that are part of the program. It uses no internet and no artificial intelligence, and it does not learn from your texts.'],
  },
};
