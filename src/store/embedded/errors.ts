import { DomainError, StoreUnavailable } from '../../domain/errors.ts';

const ADVICE: readonly (readonly [code: string, advice: string])[] = [
  ['SQLITE_BUSY', 'another process is using it: stop that process, or give this one a data directory of its own'],
  ['SQLITE_LOCKED', 'another process is using it: stop that process, or give this one a data directory of its own'],
  ['SQLITE_FULL', 'the disk is full: free some space; nothing of the write was kept'],
  ['SQLITE_READONLY', 'it may not be written: check the owner and the permissions of the data directory'],
  ['SQLITE_CANTOPEN', 'it cannot be opened: check the owner and the permissions of the data directory'],
  ['SQLITE_PERM', 'access is denied: check the owner and the permissions of the data directory'],
  ['SQLITE_NOTADB', 'it is not a database: move the file away, or restore it from a backup'],
  ['SQLITE_CORRUPT', 'it is damaged: restore it from a backup, or move the file away and load the data again'],
  ['SQLITE_IOERR', 'reading or writing it failed: check the disk'],
];

/** SQLite's error in the words of the service; what we do not know stays as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = ('code' in error && typeof error.code === 'string' && error.code) || openingCode(error);
  const advice = ADVICE.find(([prefix]) => code.startsWith(prefix))?.[1];
  return advice ? new StoreUnavailable(`The store ${file}: ${advice}.`, { file, code }, { cause: error }) : error;
}

/** libsql gives no code when opening fails. */
function openingCode(error: Error): string {
  return error.message.includes('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '';
}
