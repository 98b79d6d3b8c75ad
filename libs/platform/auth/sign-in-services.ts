import { createHash } from 'node:crypto';
import { type Result, ok, problem, refuse } from '#domain/kernel';
import { Injectable } from '@nestjs/common';
import type { Configuration, IDToken, UserInfoResponse } from 'openid-client';
import { Config, type SignInServiceName, type SignInServiceSetting } from '../config/index.js';
import { Log } from '../observability/index.js';

/** How long a service may take for one answer, in seconds. */
const PATIENCE_SECONDS = 5;
/** How long what a service tells of itself is taken for true. */
const KEPT_MS = 3_600_000;
/** Where a service sends the browser back to. */
const BACK = '/inloggen/dienst';

/** Who a service says that somebody is. Only issuer and subject identify; the rest is what it happens to tell, unchecked. */
export interface ServiceClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
  /** Whether the service asked a second step that counts here. */
  readonly strong: boolean;
}

/** A service at which one is still signed in, and where one signs out there. */
export interface ServiceToLeave {
  readonly label: SignInServiceSetting['label'];
  readonly address: string;
}

/** Loaded with the first sign-in by a service. */
const openId = () => import('openid-client');

/** State, nonce and the verifier of PKCE all follow from the secret of the browser, so that the database keeps none of them. */
const derived = (secret: string, what: 'state' | 'nonce' | 'verifier'): string => createHash('sha256').update(`${what}:${secret}`).digest('base64url');

/** The services of OpenID Connect by which people can sign in: authorization code with PKCE. A service is asked about itself when somebody first signs in by it, so no start waits for it. */
@Injectable()
export class SignInServices {
  private readonly known = new Map<SignInServiceName, { readonly at: number; readonly client: Promise<Configuration> }>();

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Those that the operator set. */
  get all(): readonly SignInServiceSetting[] {
    return this.config.signInServices;
  }

  /** Where a browser with this secret goes to sign in. */
  async addressFor(service: SignInServiceName, secret: string): Promise<Result<string>> {
    const setting = this.settingOf(service);
    if (setting === null) return refuse(problem('not-found', 'service'));
    try {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await openId();
      const address = buildAuthorizationUrl(await this.client(setting), {
        redirect_uri: this.back,
        scope: 'openid profile email',
        state: derived(secret, 'state'),
        nonce: derived(secret, 'nonce'),
        code_challenge: await calculatePKCECodeChallenge(derived(secret, 'verifier')),
        code_challenge_method: 'S256',
        ...(setting.acr.length === 0 ? {} : { acr_values: setting.acr.join(' ') }),
      });
      return ok(followable(address, setting));
    } catch (error) {
      this.tell(service, error);
      return refuse(problem('service-unavailable'));
    }
  }

  /** Where one signs out at the service itself, and how it is called; null where it tells no such place, or cannot be reached. Who arrives there is asked by the service, and comes back to our front page. */
  async leaving(service: SignInServiceName): Promise<ServiceToLeave | null> {
    const setting = this.settingOf(service);
    if (setting === null) return null;
    try {
      const client = await this.client(setting);
      if (client.serverMetadata().end_session_endpoint === undefined) return null;
      const { buildEndSessionUrl } = await openId();
      return { label: setting.label, address: followable(buildEndSessionUrl(client, { post_logout_redirect_uri: `${this.config.publicOrigin}/` }), setting) };
    } catch (error) {
      this.tell(service, error);
      return null;
    }
  }

  /** Whether this answer is one to the question that the browser with this secret was sent with. */
  isAnswerTo(secret: string, answer: string): boolean {
    const states = new URLSearchParams(answer).getAll('state');
    return states.length === 1 && states[0] === derived(secret, 'state');
  }

  /** What the service says of who came back with `answer`, the part of the address behind the question mark. */
  async claims(service: SignInServiceName, secret: string, answer: string): Promise<Result<ServiceClaims>> {
    const setting = this.settingOf(service);
    if (setting === null) return refuse(problem('not-proven'));
    try {
      const { authorizationCodeGrant } = await openId();
      const client = await this.client(setting);
      const checks = { expectedState: derived(secret, 'state'), expectedNonce: derived(secret, 'nonce'), pkceCodeVerifier: derived(secret, 'verifier'), idTokenExpected: true };
      const tokens = await authorizationCodeGrant(client, new URL(`${this.back}?${answer}`), checks);
      const token = tokens.claims();
      if (token === undefined || !/^[\x20-\x7e]{1,255}$/.test(token.sub)) return refuse(problem('not-proven'));
      const strong = typeof token.acr === 'string' && setting.acr.includes(token.acr);
      if (setting.acr.length > 0 && !strong) return refuse(problem('second-step-there'));
      return ok(read(token, await this.more(client, tokens.access_token, token), strong));
    } catch (error) {
      this.tell(service, error);
      return refuse(problem(outOfReach(error) ? 'service-unavailable' : 'not-proven'));
    }
  }

  private get back(): string {
    return `${this.config.publicOrigin}${BACK}`;
  }

  private settingOf(service: SignInServiceName): SignInServiceSetting | null {
    return this.all.find((setting) => setting.service === service) ?? null;
  }

  private client(setting: SignInServiceSetting): Promise<Configuration> {
    const found = this.known.get(setting.service);
    if (found !== undefined && performance.now() - found.at < KEPT_MS) return found.client;
    const client = discovered(setting);
    this.known.set(setting.service, { at: performance.now(), client });
    client.catch(() => this.known.delete(setting.service));
    return client;
  }

  /** What the token does not tell: many services give name and address apart. Without them one types them. */
  private async more(client: Configuration, accessToken: string, token: IDToken): Promise<UserInfoResponse | null> {
    if (client.serverMetadata().userinfo_endpoint === undefined || (typeof token['email'] === 'string' && typeof token['name'] === 'string')) return null;
    const { fetchUserInfo } = await openId();
    return fetchUserInfo(client, accessToken, token.sub);
  }

  /** The kind of fault alone: what a service answers can hold names and addresses. */
  private tell(service: SignInServiceName, error: unknown): void {
    const { name, code } = error as { name?: string; code?: string };
    this.log.warn(`sign-in service for ${service}: ${code ?? name ?? 'unknown'}`);
  }
}

/** An address of a service as a browser may follow it. Throws where it is of another kind than the service's own. */
function followable(address: URL, { issuer }: SignInServiceSetting): string {
  if (address.protocol !== issuer.protocol) throw new TypeError(`an address that begins with ${address.protocol}`);
  return address.href;
}

async function discovered({ issuer, clientId, clientSecret }: SignInServiceSetting): Promise<Configuration> {
  const { ClientSecretBasic, allowInsecureRequests, discovery, enableNonRepudiationChecks } = await openId();
  // the signature of each token is checked, not only the way by which it came
  const execute = [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])];
  return discovery(issuer, clientId, {}, ClientSecretBasic(clientSecret), { execute, timeout: PATIENCE_SECONDS });
}

function read(token: IDToken, more: UserInfoResponse | null, strong: boolean): ServiceClaims {
  const told = { ...more, ...token };
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  // whether an address is verified counts only together with the address that it was said of
  const mail = typeof token['email'] === 'string' ? token : more;
  return { issuer: token.iss, subject: token.sub, email: text(mail?.['email']), emailVerified: mail?.['email_verified'] === true, name: text(told['name']), strong };
}

/** Whether a service could not be reached, rather than having said something wrong. */
function outOfReach(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { message?: string } };
  return code === 'OAUTH_TIMEOUT' || cause?.message === 'fetch failed';
}
