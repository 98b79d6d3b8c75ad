import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { AddressRepository } from '../address.repository.js';
import { OwnPassword } from '../own-password.js';
import { PersonRepository } from '../person.repository.js';

/** Changes one's e-mail address: a link to the new one proves that it is one's own, and the old one is told. Until then the old one holds. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly addresses: AddressRepository,
    private readonly own: OwnPassword,
    private readonly mailer: Mailer,
  ) {}

  /** Mails a link to the new address. Whether that has an account already is told to nobody but its owner. */
  async ask(actor: Actor, input: { email: string; currentPassword: string | null }): Promise<void> {
    const person = await this.own.proven(actor, input.currentPassword ?? null);
    const email = input.email.trim();
    if (email.toLowerCase() === person.email?.toLowerCase()) throw new Refusal([problem('already-done', 'email')]);
    await this.database.transaction(async (tx) => {
      const owner = await this.people.byEmail(email, tx);
      if (owner !== null) {
        const token = await this.people.addToken(tx, owner.id, 'sign-in');
        return this.mailer.order(tx, { key: `change-taken:${token}`, to: { personId: owner.id }, template: 'alreadyRegistered', data: { token, name: owner.name } });
      }
      const token = await this.people.addToken(tx, person.id, 'change', { newEmail: email });
      const to = await this.addresses.write(tx, person.id, email);
      await this.mailer.order(tx, { key: `change:${token}`, to: { personId: to }, template: 'confirmNewEmail', data: { token, name: person.name } });
    });
  }
}

/** The second half: who opens the link in the new address confirms it, in whichever browser. */
@Injectable()
export class ConfirmNewEmail {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly addresses: AddressRepository,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
  ) {}

  async run(token: string): Promise<void> {
    try {
      await this.database.transaction((tx) => this.confirm(tx, token));
    } catch (error) {
      // somebody else took the address in that hour
      if (isUniqueViolation(error, 'person_email')) throw new Refusal([problem('token-expired', 'token')]);
      throw error;
    }
  }

  private async confirm(tx: Tx, token: string): Promise<void> {
    const used = required(await this.people.useToken(tx, token, ['change']), 'token-expired', 'token');
    const person = required(await this.people.byId(used.personId, tx), 'token-expired', 'token');
    const to = person.email === null ? null : await this.addresses.write(tx, person.id, person.email);
    await this.addresses.change(tx, person.id, required(used.newEmail, 'token-expired', 'token'));
    await this.people.welcomeGuest(tx, person.id);
    if (to !== null) await this.mailer.order(tx, { key: `email-changed:${token}`, to: { personId: to }, template: 'emailChanged', data: { name: person.name } });
    await this.audit.record(tx, { personId: person.id as NonNullable<Actor['personId']> }, { act: 'account.change-email', role: 'account', municipalityId: null, subjectKind: 'person', subjectId: person.id });
  }
}
