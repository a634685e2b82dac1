import { describe, expect, it } from 'vitest';
import { errorText } from '#renderer/ipc/error-text.ts';
import { en } from '#shared/i18n/en.ts';
import { nl } from '#shared/i18n/nl.ts';
import type { FindingPlace } from '#shared/kernel/errors.ts';

const place = (change: Partial<FindingPlace>): FindingPlace => ({ record: 'note', id: 'x', field: 'text', step: 2, kind: 'PERSON', start: 0, end: 5, ...change });

describe('open findings', () => {
  it('are counted in words when they stand in texts', () => {
    expect(errorText(nl, { code: 'openFindings', places: [place({})] })).toContain('nog 1 vondst open');
    expect(errorText(nl, { code: 'openFindings', places: [place({}), place({ start: 9, end: 12 })] })).toContain('nog 2 vondsten open');
  });

  it('name the parts when they stand in a document, each once', () => {
    const places = ['header', 'header', 'properties', 'elsewhere'].map((field) => place({ record: 'document', field }));
    expect(errorText(nl, { code: 'openFindings', places })).toContain('in de kopregel, de eigenschappen, een ander deel.');
    expect(errorText(en, { code: 'openFindings', places })).toContain('in the header, the properties, another part.');
  });
});
