import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who has an account at the service, by what they are called there. */
export interface Known {
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A real OpenID Connect provider on a port of its own, at which people sign in without being asked anything. */
export class ServiceForResidents {
  private constructor(
    readonly issuer: string,
    readonly stop: () => Promise<void>,
    private readonly accounts: Map<string, Known>,
    private readonly comes: { accountId: string },
  ) {}

  static async start(back: string): Promise<ServiceForResidents> {
    const accounts = new Map<string, Known>();
    const comes = { accountId: '' };
    let answer: ReturnType<Provider['callback']> = () => Promise.resolve();
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'brink', client_secret: 'a secret of thirty-two characters', redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'] }],
      cookies: { keys: ['for a test'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
      claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
      pkce: { required: () => true },
      findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...accounts.get(accountId) }) }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({ clientId: 'brink', accountId: context.oidc.session?.accountId });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
    const usual = provider.callback();
    answer = (request, response) => (request.url?.startsWith('/interaction/') === true ? provider.interactionFinished(request, response, { login: { accountId: comes.accountId } }) : usual(request, response));
    const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections());
    return new ServiceForResidents(issuer, stop, accounts, comes);
  }

  /** Somebody signs in at the address that Brink sent them to. Gives what they come back with. */
  async signIn(address: string, accountId: string, known: Known): Promise<string> {
    this.accounts.set(accountId, known);
    this.comes.accountId = accountId;
    const cookies = new Map<string, string>();
    for (let at = address; ; ) {
      const response = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies.values()].join('; ') } });
      for (const set of response.headers.getSetCookie()) cookies.set(set.slice(0, set.indexOf('=')), set.split(';')[0] ?? '');
      const to = response.headers.get('location');
      if (to === null) throw new Error(`the service answers ${response.status}: ${await response.text()}`);
      const next = new URL(to, at);
      if (next.origin !== this.issuer) return next.search.slice(1);
      at = next.href;
    }
  }
}
