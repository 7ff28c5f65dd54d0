/** Who is signed in, as far as the screen needs to know. Tokens stay inside the lazily loaded OIDC client. */
export type Session =
  | { status: 'anonymous' }
  | { status: 'signing-in' }
  | { status: 'signed-in' | 'expired'; account: string; name: string; roles: readonly string[] };

type TokenSource = () => Promise<string | undefined>;

let session: Session = { status: 'anonymous' };
let tokenSource: TokenSource = () => Promise.resolve(undefined);
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Keeps the person and what they typed on the screen; only asks them to sign in again. */
export function sessionExpired(): void {
  if (session.status === 'signed-in') changeSession({ ...session, status: 'expired' });
}

export function provideTokens(source: TokenSource): void {
  tokenSource = source;
}

export function accessToken(): Promise<string | undefined> {
  return tokenSource();
}
