import type { Messages } from '#shared/i18n/nl.ts';

export const lock: Messages['lock'] = {};
