import { decideTakingOut, decideTest } from '#domain/consent';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done, type Written } from '../bookkeeping.js';
import type { KeptConsent } from '../consent.repository.js';
import { type KeptSaying, SayingRepository } from '../saying.repository.js';

/** What the coach does with what was said: tests an objection, takes out what does not belong there. */
@Injectable()
export class JudgeSayings {
  constructor(
    private readonly database: Database,
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  test(actor: Actor, input: { objectionId: string; holds: boolean; reason: string }): Done {
    return this.onSaying(actor, input.objectionId, async (tx, consent, objection) => {
      const reason = orRefuse(decideTest(actor, consent, objection, input.reason));
      await this.sayings.test(tx, objection.id, input.holds, reason);
      await this.books.tell(tx, actor, consent, { kind: 'own-plan', act: input.holds ? 'consent-objection-holds' : 'consent-objection-set-aside', key: `tested:${objection.id}`, people: [objection.personId], reason });
      return { act: 'test-objection', role: 'coach', data: { objection: objection.id, holds: input.holds } };
    });
  }

  takeOut(actor: Actor, input: { sayingId: string; reason: string }): Done {
    return this.onSaying(actor, input.sayingId, async (tx, consent, saying) => {
      const reason = orRefuse(decideTakingOut(actor, consent, saying, input.reason));
      await this.sayings.takeOut(tx, saying.id, reason);
      await this.books.tell(tx, actor, consent, { kind: 'own-plan', act: 'consent-taken-out', key: `taken-out:${saying.id}`, people: [saying.personId], reason });
      return { act: 'take-out', role: 'coach', data: { saying: saying.id } };
    });
  }

  private async onSaying(actor: Actor, sayingId: string, work: (tx: Tx, consent: KeptConsent, saying: KeptSaying) => Promise<Written>): Done {
    const { consentId } = required(await this.database.transaction((tx) => this.sayings.byId(tx, sayingId)));
    return this.books.on(actor, consentId, async (tx, consent) => work(tx, consent, required(await this.sayings.byId(tx, sayingId))));
  }
}
