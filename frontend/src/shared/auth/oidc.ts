import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

import { currentLanguage } from '@/shared/i18n/language';

import { changeSession, currentSession, provideTokens, sessionExpired } from './session';
import { readSettings } from './settings';

/** Loaded only when somebody signs in. Tokens live in memory; sessionStorage holds the redirect's state alone. */
const SOON = 10; // seconds

type Return = { returnTo: string };
let manager: Promise<UserManager> | undefined;

function userManager(): Promise<UserManager> {
  manager ??= startManager();
  manager.catch(() => {
    manager = undefined;
  });
  return manager;
}

async function startManager(): Promise<UserManager> {
  const { oidcAuthority, oidcClientId } = await readSettings();
  const callback = `${window.location.origin}/signed-in`;
  const users = new UserManager({
    authority: oidcAuthority,
    client_id: oidcClientId,
    redirect_uri: callback,
    popup_redirect_uri: callback,
    post_logout_redirect_uri: window.location.origin,
    response_type: 'code',
    scope: 'openid',
    automaticSilentRenew: true,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  users.events.addUserLoaded(welcome);
  users.events.addSilentRenewError(sessionExpired);
  users.events.addAccessTokenExpired(sessionExpired);
  provideTokens(() => freshToken(users));
  return users;
}

async function freshToken(users: UserManager): Promise<string | undefined> {
  const user = await users.getUser();
  if (user === null || currentSession().status === 'expired') return undefined;
  if ((user.expires_in ?? 0) > SOON) return user.access_token;
  const renewed = await users.signinSilent().catch(() => null);
  if (renewed === null) sessionExpired();
  return renewed?.access_token;
}

function welcome(user: User): void {
  const claims = claimsOf(user.access_token);
  const account = claims.preferred_username ?? user.profile.sub;
  const before = currentSession();
  if ('account' in before && before.account !== account) {
    // Somebody else signed in: nothing of the former person's screen may stay in memory.
    window.location.assign('/workspace');
    return;
  }
  changeSession({
    status: 'signed-in',
    account,
    name: claims.name ?? account,
    roles: claims.realm_access?.roles ?? [],
  });
}

type Claims = { preferred_username?: string; name?: string; realm_access?: { roles?: string[] } };

/** Read for the screen only; the server checks the token itself. */
function claimsOf(token: string): Claims {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

export async function signInHere(returnTo: string): Promise<void> {
  if (currentSession().status === 'anonymous') changeSession({ status: 'signing-in' });
  const state: Return = { returnTo };
  const users = await userManager();
  await users.signinRedirect({ state, ui_locales: currentLanguage() });
}

/** Keeps the page as it is: the way back after a session ran out in the middle of typing. */
export async function signInInWindow(): Promise<void> {
  const users = await userManager();
  await users.signinPopup({ ui_locales: currentLanguage() });
}

/** Ends the redirect or the window; answers where to go on, or nothing when a window reported to its opener. */
export async function finishSignIn(): Promise<string | undefined> {
  const users = await userManager();
  const user = await users.signinCallback();
  if (user === undefined) return undefined;
  const returnTo = (user.state as Partial<Return> | undefined)?.returnTo ?? '/workspace';
  return returnTo.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/workspace';
}

export async function signOut(): Promise<void> {
  const users = await userManager();
  await users.signoutRedirect();
}
