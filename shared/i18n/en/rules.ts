import type { Messages } from '#shared/i18n/nl.ts';

export const rules: Messages['rules'] = {};
