import type { Messages } from '#shared/i18n/nl.ts';

export const workspace: Messages['workspace'] = {
  recoverySheet: {
    title: 'Recovery code of the Signaaltafel workspace',
    fileName: 'Recovery code Signaaltafel.txt',
    intro: 'With this code you open the workspace when the passphrase is lost. The code works once; then you get a new one.',
    date: (date: string) => `Made on ${date}.`,
    keep: ['Keep this sheet in a sealed envelope in the safe of your organisation, not with the laptop.', 'Without the passphrase and without this code nobody can open the workspace.'],
  },
};
