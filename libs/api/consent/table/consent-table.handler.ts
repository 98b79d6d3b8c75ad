import { type Stand, decidePaperConfirming, decidePaperDropping, decidePaperStand } from '#domain/consent';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done } from '../bookkeeping.js';
import type { KeptConsent } from '../consent.repository.js';
import { SayingRepository } from '../saying.repository.js';
import { KeepStand } from '../take-part/keep-stand.js';
import { type EntryRow, TableRepository } from './table.repository.js';

interface Entry {
  readonly consentId: string;
  readonly entryId: string;
}

/** What people without the internet say at the table: entered by a coach, confirmed by a second person. Whose it is and what was said stands in no log. */
@Injectable()
export class ConsentTable {
  constructor(
    private readonly table: TableRepository,
    private readonly sayings: SayingRepository,
    private readonly keeping: KeepStand,
    private readonly books: Bookkeeping,
  ) {}

  enter(actor: Actor, input: { consentId: string; personId: string; stand: Stand; reason: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const { personId } = input;
      const [known, own] = [await this.table.isOfTable(tx, consent, personId), await this.sayings.objectionOf(tx, consent, personId)];
      const said = orRefuse(decidePaperStand(actor, consent, { known, own: own?.state ?? null }, input));
      if (!(await this.table.enter(tx, consent, { personId, said, by: required(actor.personId) }))) throw new Refusal([problem('already-done', 'personId')]);
      return { act: 'enter-paper', role: 'coach' };
    });
  }

  confirm(actor: Actor, input: Entry): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const entry = await this.entry(tx, actor, consent, input.entryId);
      const own = await this.sayings.objectionOf(tx, consent, entry.personId);
      const said = orRefuse(decidePaperConfirming(actor, consent, entry, own?.state ?? null));
      await this.table.drop(tx, entry.id);
      await this.keeping.keep(tx, actor, consent, { personId: entry.personId, own, said });
      return { act: 'confirm-paper', role: roleOf(actor, consent) };
    });
  }

  drop(actor: Actor, input: Entry): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      await this.table.drop(tx, (await this.entry(tx, actor, consent, input.entryId)).id);
      return { act: 'drop-paper', role: roleOf(actor, consent) };
    });
  }

  private async entry(tx: Tx, actor: Actor, consent: KeptConsent, id: string): Promise<EntryRow> {
    orRefuse(decidePaperDropping(actor, consent));
    return required(await this.table.entry(tx, consent.id, id), 'not-found', 'entryId');
  }
}

const roleOf = (actor: Actor, { municipalityId }: KeptConsent): string => actor.roles.find((r) => r.municipalityId === municipalityId)?.role ?? '';
