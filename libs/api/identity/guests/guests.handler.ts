import { problem } from '#domain/kernel';
import { type Actor, guestActor } from '#domain/permissions';
import { Attempts, type BrinkRequest, addressOf } from '#platform/auth';
import { Database, type Tx, isUniqueViolation, newId } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { GUEST_MAILS, GUEST_REQUESTS } from '../attempt-limits.js';
import { PersonRepository } from '../person.repository.js';
import { type GuestActName, guestActOf } from './guest-acts.js';
import { GuestRepository } from './guest.repository.js';
import type { AskedByGuestInput } from './guest.inputs.js';

/** What a visitor asks to do. */
export interface Asked {
  readonly act: GuestActName;
  readonly subjectId: string;
  readonly input: unknown;
}

/** What visitors do without an account: asked for, and done when the link in their mailbox was opened. */
@Injectable()
export class Guests {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly guests: GuestRepository,
    private readonly people: PersonRepository,
    private readonly mailer: Mailer,
  ) {}

  /** Mails a link to the address. The answer is the same whether that has an account, had a mail a moment ago, or neither. What is refused counts as well. */
  async ask(request: BrinkRequest, asked: Asked, { guest, clientKey }: AskedByGuestInput): Promise<void> {
    orRefuse(await this.attempts.count('guest-request', [addressOf(request)], GUEST_REQUESTS.most, GUEST_REQUESTS.minutes));
    const email = guest.email.trim();
    await this.database.transaction(async (tx) => {
      const { title, path } = await guestActOf(asked.act).look(tx, guestActor(newId()), asked.subjectId, asked.input);
      if (!(await this.mayMail(tx, email, asked))) return;
      const person = await this.people.byEmail(email, tx);
      if (person !== null && person.emailConfirmedAt !== null) {
        const token = await this.people.addToken(tx, person.id, 'sign-in');
        return this.mailer.order(tx, { key: `guest:${token}`, to: { personId: person.id }, template: 'guestHasAccount', data: { token, next: path, title, act: asked.act } });
      }
      const made = await this.guests.ask(tx, clientKey ?? null, { ...asked, email, name: guest.name.trim(), locale: guest.locale });
      if (made !== null) await this.mailer.order(tx, { key: `guest:${made.id}`, to: { personId: made.id }, template: 'guestConfirm', data: { token: made.token, title, act: asked.act } });
    });
  }

  /** Does what was asked for. Opened again within its day, the link answers the same and does nothing more. Gives where to go on. */
  async confirm(token: string): Promise<{ path: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const asked = required(await this.guests.asked(tx, token), 'token-expired', 'token');
        const { run, path } = guestActOf(asked.act);
        const personId = await this.guests.personOf(tx, asked);
        if (!asked.confirmed) await run(tx, guestActor(personId), asked.subjectId, asked.input);
        await this.guests.confirm(tx, asked.id);
        return { path: await path(tx, personId, asked.subjectId) };
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  /** Who acts: by the link of a mail who is known by it, else who is signed in. Refused when the link is over, or another's. */
  async actorBy(link: string | null | undefined, actor: Actor, subjectId: string): Promise<Actor> {
    return link == null ? actor : guestActor(required(await this.guests.byLink(link, subjectId), 'token-expired', 'link'));
  }

  /** One mail for an address and a subject, and not many for an address: nobody's mailbox is filled by others, and nobody is told which it was. */
  private async mayMail(tx: Tx, email: string, { act, subjectId }: Asked): Promise<boolean> {
    const address = email.toLowerCase();
    const about = await this.attempts.count('guest-mail-about', [`${address} ${act} ${subjectId}`], 1, GUEST_MAILS.minutes, tx);
    return about.ok && (await this.attempts.count('guest-mail', [address], GUEST_MAILS.mostADay, DAY, tx)).ok;
  }
}

const DAY = 1_440;
