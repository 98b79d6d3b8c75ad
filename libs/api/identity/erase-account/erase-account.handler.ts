import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Sessions } from '#platform/auth';
import { Database } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../person.repository.js';

/** Erases a person: what is theirs alone goes; what they did in public stays, without their name. */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly sessions: Sessions,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /** `email` is typed once more, so that nobody is erased by a slip. */
  async run(actor: Actor, email: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const person = required(await this.people.byId(required(actor.personId), tx));
      if (email.trim().toLowerCase() !== person.email?.toLowerCase()) throw new Refusal([problem('not-a-choice', 'email')]);
      await this.people.erase(tx, person.id);
      await this.sessions.endAll(tx, person.id);
      await this.events.record(tx, 'person.erased', { personId: person.id });
      await this.audit.record(tx, actor, { act: 'account.erase', role: 'account', municipalityId: null, subjectKind: 'person', subjectId: person.id });
    });
  }
}
