/** `If-Match` for an update of what was read as this version: a lost update answers 412. */
export function ifMatch(version: number | string): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** `If-None-Match: *` for a first save: two people creating the same thing cannot overwrite each other. */
export function ifNew(): { 'If-None-Match': '*' } {
  return { 'If-None-Match': '*' };
}

/** One key for one intended creation; keep it over retries so that a bad link cannot create twice. */
export function idempotencyKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
