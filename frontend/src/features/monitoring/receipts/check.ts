import type { Answer, Row } from '@/shared/api/answer';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';

export type Line = Row<'/api/v1/receipts'>;
type Day = Answer<'/api/v1/receipt-days/{date}'>;

/** What a check came to; `list` says how the list of the day stands on which the receipt was found. */
export type Outcome =
  | { kind: 'unknown'; sha256: string }
  | { kind: 'changed'; stated: string; computed: string }
  | { kind: 'found'; line: Line; list: 'open' | 'sound' | 'broken' };

/** Lower-case hexadecimal, computed in this browser: nothing of the file leaves it. */
export async function sha256(content: string | ArrayBuffer): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A receipt as it is downloaded, or the bare content that was hashed. */
export async function checkFile(file: Blob): Promise<Outcome> {
  const bytes = await file.arrayBuffer();
  const receipt = receiptIn(new TextDecoder().decode(bytes));
  if (receipt === null) return checkHash(await sha256(bytes));
  const computed = await sha256(receipt.content);
  const stated = receipt.sha256.toLowerCase();
  return computed === stated ? checkHash(computed) : { kind: 'changed', stated, computed };
}

export async function checkHash(hash: string): Promise<Outcome> {
  const sha = hash.trim().toLowerCase();
  const line = await orNone(
    api.GET('/api/v1/receipts/{sha256}', { params: { path: { sha256: sha } } }).then(({ data }) => data),
  );
  if (line === undefined) return { kind: 'unknown', sha256: sha };
  return { kind: 'found', line, list: await listOf(line.date) };
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text.trim());
}

/** The day's list and its place in the chain, computed again from what everybody can read. */
async function listOf(date: string): Promise<'open' | 'sound' | 'broken'> {
  const day = await orNone(
    api.GET('/api/v1/receipt-days/{date}', { params: { path: { date } } }).then(({ data }) => data),
  );
  if (day === undefined) return 'open';
  const lines = (await linesOf(date)).map(
    ({ sha256: hash, sentAt, organisation, period }) => `${hash} ${sentAt} ${organisation.id} ${period}\n`,
  );
  return (await holds(day, lines.join(''))) ? 'sound' : 'broken';
}

async function holds(day: Day, list: string): Promise<boolean> {
  const chained = `${day.date} ${day.listSha256} ${day.previousSha256}\n`;
  return (await sha256(list)) === day.listSha256 && (await sha256(chained)) === day.sha256;
}

async function linesOf(date: string): Promise<Line[]> {
  const lines: Line[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { date, limit: 200, ...(typeof cursor === 'string' ? { cursor } : {}) };
    const { data } = await api.GET('/api/v1/receipts', { params: { query } });
    lines.push(...(data?.items ?? []));
    cursor = data?.next;
  } while (typeof cursor === 'string');
  return lines;
}

async function orNone<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (failure) {
    if (failure instanceof ProblemError && failure.problem.status === 404) return undefined;
    throw failure;
  }
}

function receiptIn(text: string): { content: string; sha256: string } | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const { content, sha256: hash } = found as Record<string, unknown>;
    return typeof content === 'string' && typeof hash === 'string' ? { content, sha256: hash } : null;
  } catch {
    return null;
  }
}
