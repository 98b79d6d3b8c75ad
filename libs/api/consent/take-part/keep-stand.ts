import type { SaidStand } from '#domain/consent';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { KeptConsent } from '../consent.repository.js';
import { type KeptSaying, SayingRepository } from '../saying.repository.js';

/** Keeps what somebody says of the text, on screen or at the table; an objection is told to the coaches. */
@Injectable()
export class KeepStand {
  constructor(
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  async keep(tx: Tx, actor: Actor, consent: KeptConsent, { personId, own, said }: { readonly personId: string; readonly own: KeptSaying | null; readonly said: SaidStand }): Promise<void> {
    await this.sayings.stand(tx, consent, personId, said);
    if (said.stand !== 'objection') return;
    if (own === null) await this.sayings.add(tx, consent, { kind: 'objection', personId, text: said.reason });
    else await this.sayings.reword(tx, own.id, said.reason);
    await this.books.tell(tx, actor, consent, { kind: 'work', act: 'consent-objection', key: `objection:${own?.id ?? consent.now}`, people: await this.sayings.coaches(tx, consent.municipalityId) });
  }
}
