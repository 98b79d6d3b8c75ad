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
    private readonly comes: { accountId: string; readonly asked: string[] },
  ) {}

  /** The cookies that each account's browser has of this service. */
  private readonly browsers = new Map<string, Map<string, string>>();

  static async start(back: string): Promise<ServiceForResidents> {
    const accounts = new Map<string, Known>();
    const comes = { accountId: '', asked: [] as string[] };
    let answer: ReturnType<Provider['callback']> = () => Promise.resolve();
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'brink', client_secret: 'a secret of thirty-two characters', redirect_uris: [back], post_logout_redirect_uris: [new URL('/', back).href], response_types: ['code'], grant_types: ['authorization_code'] }],
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
    answer = (request, response) => {
      if (request.url?.startsWith('/interaction/') !== true) return usual(request, response);
      comes.asked.push(comes.accountId);
      return provider.interactionFinished(request, response, { login: { accountId: comes.accountId } });
    };
    const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections());
    return new ServiceForResidents(issuer, stop, accounts, comes);
  }

  /** Somebody signs in at the address that Brink sent them to. Gives what they come back with. */
  async signIn(address: string, accountId: string, known: Known): Promise<string> {
    this.accounts.set(accountId, known);
    this.comes.accountId = accountId;
    for (let at = address; ; ) {
      const response = await this.goTo(at);
      const to = response.headers.get('location');
      if (to === null) throw new Error(`the service answers ${response.status}: ${await response.text()}`);
      const next = new URL(to, at);
      if (next.origin !== this.issuer) return next.search.slice(1);
      at = next.href;
    }
  }

  /** How often an account was asked who it is. */
  timesAsked(accountId: string): number {
    return this.comes.asked.filter((one) => one === accountId).length;
  }

  /** Who came last signs out at the address that Brink gave, and says yes. Gives where they are sent then. */
  async signOut(address: string): Promise<string | null> {
    const page = await (await this.goTo(address)).text();
    const [, action = '', xsrf = ''] = /action="([^"]+)"><input type="hidden" name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    return (await this.goTo(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) })).headers.get('location');
  }

  private async goTo(address: string, more: RequestInit = {}): Promise<Response> {
    const cookies = this.browsers.get(this.comes.accountId) ?? new Map<string, string>();
    this.browsers.set(this.comes.accountId, cookies);
    const response = await fetch(address, { ...more, redirect: 'manual', headers: { cookie: [...cookies.values()].join('; ') } });
    for (const set of response.headers.getSetCookie()) cookies.set(set.slice(0, set.indexOf('=')), set.split(';')[0] ?? '');
    return response;
  }
}
