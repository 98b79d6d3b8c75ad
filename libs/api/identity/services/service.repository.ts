import { type ServiceClaims, newSecret, secretHash } from '#platform/auth';
import type { SignInServiceName } from '#platform/config';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import type { LinkedIdentity } from './linked-identity.entity.js';

/** How long one may be away at the service, and how long what it said is kept while one makes an account or looks in one's mail. */
const MINUTES_AWAY = 15;
const MINUTES_KEPT = 60;

/** What a service said of who sits at this browser, and whose account that is. */
export interface ServiceProof extends ServiceClaims {
  readonly service: SignInServiceName;
  readonly next: string;
  readonly personId: string | null;
}

/** Every query on sign-ins by services, and on the accounts that are linked to them. */
@Injectable()
export class ServiceRepository {
  constructor(private readonly database: Database) {}

  /** Begins a sign-in; gives the secret that the browser keeps. */
  async begin(service: SignInServiceName, next: string): Promise<string> {
    const secret = newSecret();
    await rows(this.database.source, 'insert into service_sign_in (browser_hash, service, next, expires_at) values ($1, $2, $3, brink_now() + make_interval(mins => $4))', [secretHash(secret), service, next, MINUTES_AWAY]);
    return secret;
  }

  /** Takes the turn of a browser that came back: once, and in time. Gives by which service, or null. */
  async comeBack(secret: string): Promise<SignInServiceName | null> {
    const sql = `with back as (update service_sign_in set answered_at = brink_now() where browser_hash = $1 and answered_at is null and expires_at > brink_now() returning service) select service from back`;
    return (await one<{ service: SignInServiceName }>(this.database.source, sql, [secretHash(secret)]))?.service ?? null;
  }

  /** Keeps what the service said. */
  async prove(secret: string, claims: ServiceClaims): Promise<void> {
    await rows(
      this.database.source,
      `update service_sign_in set issuer = $2, subject = $3, email = $4, email_verified = $5, name = $6, strong = $7, expires_at = brink_now() + make_interval(mins => $8)
       where browser_hash = $1 and answered_at is not null and issuer is null`,
      [secretHash(secret), claims.issuer, claims.subject, claims.email, claims.emailVerified, claims.name, claims.strong, MINUTES_KEPT],
    );
  }

  /** What this browser proved and did not use yet; within a transaction it stays as it is until that ends. */
  proof(secret: string, tx: Tx | null = null): Promise<ServiceProof | null> {
    return one<ServiceProof>(
      tx ?? this.database.source,
      `select s.service, s.next, s.issuer, s.subject, s.email, s.email_verified as "emailVerified", s.name, s.strong, l.person_id as "personId"
       from service_sign_in s left join linked_identity l on l.issuer = s.issuer and l.subject = s.subject
       where s.browser_hash = $1 and s.issuer is not null and s.expires_at > brink_now() ${tx === null ? '' : 'for update of s'}`,
      [secretHash(secret)],
    );
  }

  /** A proof opens one door, once. */
  async use(tx: Tx, secret: string): Promise<void> {
    await rows(tx, 'delete from service_sign_in where browser_hash = $1', [secretHash(secret)]);
  }

  /** Links what was proved to an account; false where it is linked to another one. */
  async link(tx: Tx, personId: string, { service, issuer, subject }: ServiceProof): Promise<boolean> {
    await rows(tx, 'insert into linked_identity (id, person_id, service, issuer, subject, linked_at) values ($1, $2, $3, $4, $5, brink_now()) on conflict do nothing', [newId(), personId, service, issuer, subject]);
    return (await one(tx, 'select 1 from linked_identity where issuer = $1 and subject = $2 and person_id = $3', [issuer, subject, personId])) !== null;
  }

  /** Takes a link away, unless it is the last way in; false where it is. Who has a confirmed address can always be sent a link by mail. */
  async unlink(tx: Tx, personId: string, id: string): Promise<boolean> {
    await rows(tx, 'select 1 from person where id = $1 for update', [personId]);
    const another = await one(tx, 'select 1 from person where id = $1 and email_confirmed_at is not null union all select 1 from linked_identity where person_id = $1 and id <> $2', [personId, id]);
    if (another === null) return false;
    await rows(tx, 'delete from linked_identity where id = $1 and person_id = $2', [id, personId]);
    return true;
  }

  linksOf(personId: string): Promise<Pick<LinkedIdentity, 'id' | 'service' | 'linkedAt'>[]> {
    return rows(this.database.source, 'select id, service, linked_at as "linkedAt" from linked_identity where person_id = $1 order by linked_at, id', [personId]);
  }

  /** Forgets sign-ins that nobody finished. */
  @Every('*/10 * * * *')
  async sweep(): Promise<void> {
    await rows(this.database.source, 'delete from service_sign_in where expires_at < brink_now()');
  }
}
