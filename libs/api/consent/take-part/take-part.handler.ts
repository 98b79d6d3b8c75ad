import { type Stand, decideQuestion, decideReaction, decideStand } from '#domain/consent';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done } from '../bookkeeping.js';
import { SayingRepository } from '../saying.repository.js';
import { KeepStand } from './keep-stand.js';

/** What one person may say in an hour. */
const PACE = { most: 30, minutes: 60 } as const;

/** What somebody of the circle does: asks, reacts, says what they think of the text. */
@Injectable()
export class TakePart {
  constructor(
    private readonly sayings: SayingRepository,
    private readonly attempts: Attempts,
    private readonly keeping: KeepStand,
    private readonly books: Bookkeeping,
  ) {}

  ask(actor: Actor, input: { consentId: string; text: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const personId = required(actor.personId);
      const text = orRefuse(decideQuestion(actor, consent, await this.sayings.questionsOf(tx, consent.id, personId), input.text, consent.now));
      orRefuse(await this.attempts.count('say-in-consent', [personId], PACE.most, PACE.minutes, tx));
      const question = await this.sayings.add(tx, consent, { kind: 'question', personId, text });
      await this.books.tell(tx, actor, consent, { kind: 'own-plan', act: 'consent-question', key: `question:${question}`, people: await this.sayings.proposers(tx, consent) });
      return { act: 'ask', role: 'account' };
    });
  }

  react(actor: Actor, input: { consentId: string; text: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const personId = required(actor.personId);
      const text = orRefuse(decideReaction(actor, consent, input.text, consent.now));
      orRefuse(await this.attempts.count('say-in-consent', [personId], PACE.most, PACE.minutes, tx));
      await this.sayings.add(tx, consent, { kind: 'reaction', personId, text });
      return { act: 'react', role: 'account' };
    });
  }

  /** Says what one thinks of the text. Nothing is written down of it besides. */
  takeStand(actor: Actor, input: { consentId: string; stand: Stand; reason: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const personId = required(actor.personId);
      const own = await this.sayings.objectionOf(tx, consent, personId);
      const said = orRefuse(decideStand(actor, consent, own?.state ?? null, input, consent.now));
      orRefuse(await this.attempts.count('say-in-consent', [personId], PACE.most, PACE.minutes, tx));
      await this.keeping.keep(tx, actor, consent, { personId, own, said });
      return null;
    });
  }
}
