import type { Failure } from '../../domain/failures.ts';
import type { Translate } from '../../domain/messages/messages.ts';

/** A failure in words. `instant` writes a moment (ISO, UTC) as the reader writes it. */
export function describeFailure(failure: Failure, t: Translate, instant: (isoUtc: string) => string): string {
  switch (failure.kind) {
    case 'passphrase-malformed':
      switch (failure.reason) {
        case 'too-short':
          return t('failure.passphrase-malformed.too-short');
        case 'too-long':
          return t('failure.passphrase-malformed.too-long');
        default:
          return t('failure.passphrase-malformed.character');
      }
    case 'recovery-words-malformed':
      return t(`failure.recovery-words-malformed.${failure.reason}`);
    case 'too-many-attempts':
      return t('failure.too-many-attempts', { count: Math.ceil(failure.retryAfterMs / 1000) });
    case 'vault-already-open':
      return failure.by
        ? t('failure.vault-already-open.by', {
            user: failure.by.user,
            host: failure.by.host,
            since: instant(failure.by.sinceUtc),
          })
        : t('failure.vault-already-open');
    case 'file-not-written':
      return failure.reason === 'other'
        ? t('failure.file-not-written')
        : t(`failure.file-not-written.${failure.reason}`);
    case 'spreadsheet-too-large':
      return t(`failure.spreadsheet-too-large.${failure.limit}`, { max: failure.max });
    case 'spreadsheet-unknown-format':
      return t(`failure.spreadsheet-unknown-format.${failure.found}`);
    case 'spreadsheet-reader-ended':
      return t(`failure.spreadsheet-reader-ended.${failure.reason}`);
    case 'csv-quote-not-closed':
      return t('failure.csv-quote-not-closed.row', { row: failure.row });
    default:
      return t(`failure.${failure.kind}`);
  }
}
