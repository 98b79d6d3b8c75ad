import { type KeyObject, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the service answers once; what is not named here is as it must be. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs with another key than it publishes, with a secret that everybody knows, or not at all. */
  readonly signed?: 'by-another' | 'by-secret' | 'not';
  readonly status?: number;
  readonly silent?: boolean;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A service of OpenID Connect that says what a spec wants, right or wrong. It asks nobody anything: who comes to its address has signed in. */
export class ServiceThatLies {
  readonly key = newKey();
  readonly another = newKey();
  readonly server = createServer((request, response) => this.answer(request.url ?? '', response));
  lie: Lie = {};
  /** What it tells of itself besides what it must. */
  told: Readonly<Record<string, unknown>> = {};
  /** What it was asked, by the first part of the address. */
  readonly asked: string[] = [];
  private nonce = '';

  async start(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  /** Somebody signs in; the answer of the service to Brink will be `lie`. Gives what they come back with. */
  signIn(address: string, lie: Lie): string {
    const asked = new URL(address).searchParams;
    this.nonce = asked.get('nonce') ?? '';
    this.lie = lie;
    return new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '', iss: this.issuer }).toString();
  }

  private answer(url: string, response: ServerResponse): void {
    this.asked.push(url.split('?')[0] ?? '');
    if (this.lie.silent === true) return;
    const say = (body: object, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.startsWith('/.well-known/')) return say({ issuer: this.issuer, authorization_endpoint: `${this.issuer}/sign-in`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], authorization_response_iss_parameter_supported: true, ...this.told });
    if (url.startsWith('/keys')) return say({ keys: [{ ...this.key.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] });
    return say({ access_token: 'a-token', token_type: 'bearer', id_token: this.token() }, this.lie.status ?? 200);
  }

  private token(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: this.issuer, aud: 'brink', sub: 'olaf', nonce: this.nonce, iat: now, exp: now + 300, name: 'Olaf', email: 'olaf@brink.example', ...this.lie.claims };
    const text = `${encoded({ alg: 'RS256', kid: 'one', ...this.lie.header })}.${encoded(claims)}`;
    return `${text}.${this.signature(text)}`;
  }

  private signature(text: string): string {
    const by = (key: KeyObject): string => sign('sha256', Buffer.from(text), key).toString('base64url');
    if (this.lie.signed === 'not') return '';
    if (this.lie.signed === 'by-secret') return createHmac('sha256', this.key.publicKey.export({ type: 'spki', format: 'pem' })).update(text).digest('base64url');
    return by(this.lie.signed === 'by-another' ? this.another.privateKey : this.key.privateKey);
  }
}
