import type { Messages } from '#shared/i18n/nl.ts';

export const document: Messages['document'] = {};
