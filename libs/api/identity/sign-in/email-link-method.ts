import { type Result, ok, problem, refuse } from '#domain/kernel';
import { secretHash } from '#platform/auth';
import type { Tx } from '#platform/database';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { Registration } from '../email-token.entity.js';
import { PersonRepository } from '../person.repository.js';
import type { ProvenPerson, SignInMethod } from '../sign-in-method.js';

const PURPOSES = ['sign-in', 'confirm'] as const;

/** A link, and the secret of the browser that opens it. */
interface LinkProof {
  readonly token: string;
  readonly browser: string | null;
}

/** Anybody can type an address that is not theirs: a password counts only where the link is opened in the browser in which it was typed. */
const ofThisBrowser = (typed: Registration, browser: string | null): Registration => (browser !== null && typed.browserHash === secretHash(browser) ? typed : { ...typed, passwordHash: null });

/** Proof by a link that was mailed; it also proves that the address is one's own. */
@Injectable()
export class EmailLinkMethod implements SignInMethod<LinkProof> {
  readonly name = 'email-link';

  constructor(private readonly people: PersonRepository) {}

  async prove(tx: Tx, { token }: LinkProof): Promise<Result<ProvenPerson>> {
    const found = await this.people.goodToken(tx, token, PURPOSES);
    return found === null ? refuse(problem('token-expired', 'token')) : ok({ personId: found.personId });
  }

  async settle(tx: Tx, { token, browser }: LinkProof): Promise<void> {
    const used = required(await this.people.useToken(tx, token, PURPOSES), 'token-expired', 'token');
    await this.people.confirmEmail(tx, used.personId, used.registration === null ? null : ofThisBrowser(used.registration, browser));
  }
}
