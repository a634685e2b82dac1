import type { AppError } from '#shared/kernel/errors.ts';

type StoreError = Extract<AppError, { code: 'storeUnavailable' | 'damagedStore' }>;

const unavailable = (reason: Extract<StoreError, { code: 'storeUnavailable' }>['reason']): StoreError => ({ code: 'storeUnavailable', reason });

// The first that fits counts. SQLite's extended codes begin with the plain one.
const meanings: readonly (readonly [code: RegExp, error: StoreError])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, unavailable('busy')],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, unavailable('full')],
  [/^(SQLITE_READONLY.*|EROFS|EACCES|EPERM)$/, unavailable('readOnly')],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR)$/, unavailable('missing')],
  [/^(SQLITE_IOERR.*|SQLITE_CANTOPEN_.*|EIO)$/, unavailable('io')],
  // The key file has proved the key by now, so a page that does not decrypt is a damaged page.
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT.*)$/, { code: 'damagedStore', place: 'page' }],
];

/**
 * What a person should hear about a failure of the disk or the file; undefined for anything else, which is a bug.
 * The texts of driver and system stay behind: they name paths and SQL.
 */
export function storeErrorOf(cause: unknown): StoreError | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  const { code } = cause;
  return meanings.find(([pattern]) => pattern.test(code))?.[1];
}
