import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Config, type SignInServiceName } from '../config/index.js';
import { type Tx, one, rows } from '../database/index.js';
import { newSecret, secretHash } from './secrets.js';

const DAYS = 30;

/** The name of the session cookie: bound to the host where the site is served over TLS. */
export const sessionCookie = (config: Config): string => (config.publicOrigin.startsWith('https://') ? '__Host-brink' : 'brink');

/** Who signed in, and how: with a second step or not, and by a service or by our own ways. */
export interface SignedIn {
  readonly personId: string;
  readonly strong: boolean;
  readonly service: SignInServiceName | null;
}

/** Sessions lie in PostgreSQL; the browser holds a secret in a cookie that scripts cannot read. */
@Injectable()
export class Sessions {
  constructor(private readonly config: Config) {}

  /** Starts a session and returns its secret. */
  async start(tx: Tx, { personId, strong, service }: SignedIn): Promise<string> {
    const secret = newSecret();
    await rows(tx, `insert into session (token_hash, person_id, second_factor, service, created_at, expires_at) values ($1, $2, $3, $4, brink_now(), brink_now() + make_interval(days => $5))`, [secretHash(secret), personId, strong, service, DAYS]);
    return secret;
  }

  /** Ends one session. Gives by which service it was begun, if by one. */
  async end(tx: Tx, secret: string): Promise<SignInServiceName | null> {
    const ended = await one<{ service: SignInServiceName | null }>(tx, 'with ended as (delete from session where token_hash = $1 returning service) select service from ended', [secretHash(secret)]);
    return ended?.service ?? null;
  }

  /** Ends every session of a person; with `exceptSecret` that one stays. */
  async endAll(tx: Tx, personId: string, exceptSecret: string | null = null): Promise<void> {
    await rows(tx, 'delete from session where person_id = $1 and token_hash is distinct from $2', [personId, exceptSecret === null ? null : secretHash(exceptSecret)]);
  }

  /** Gives the browser its cookie. */
  remember(response: Response, secret: string): void {
    response.cookie(sessionCookie(this.config), secret, { httpOnly: true, sameSite: 'lax', secure: this.config.publicOrigin.startsWith('https://'), path: '/', maxAge: DAYS * 86_400_000 });
  }

  /** Takes the browser's cookie away. */
  forget(response: Response): void {
    response.clearCookie(sessionCookie(this.config), { httpOnly: true, sameSite: 'lax', secure: this.config.publicOrigin.startsWith('https://'), path: '/' });
  }
}
