import type { ConsentState } from '#domain/consent';
import { mayReadConsent } from '#domain/consent';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { ConsentRepository, type KeptConsent } from './consent.repository.js';

/** Where processes have their pages. */
export const pathOf = (consentId: string): string => `/instemming/${consentId}`;

/** What an act on a process answers. */
export type Done = Promise<{ consentId: string }>;

/** An act as it is written down. */
export interface Written {
  readonly act: string;
  readonly role: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

/** What goes with each act on a process: that it is found and held, who hears of it, and that it is written down. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentRepository,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Does an act on a process that exists for this actor, alone, in one transaction; what it gives is written down last. Null: nothing is, so that nobody finds who said what of a text. */
  on(actor: Actor, consentId: string, work: (tx: Tx, consent: KeptConsent) => Promise<Written | null>): Done {
    return this.database.transaction(async (tx) => {
      const found = required(await this.consents.locked(tx, consentId));
      const consent = required(mayReadConsent(actor, found) ? found : null);
      const written = await work(tx, consent);
      if (written === null) await this.live.publicChanged(tx);
      else await this.record(tx, actor, consent, written);
      return { consentId: consent.id };
    });
  }

  async record(tx: Tx, actor: Actor, consent: { readonly id: string; readonly municipalityId: string }, { act, role, data = {} }: Written): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `consent.${act}`, role, municipalityId: consent.municipalityId, subjectKind: 'consent', subjectId: consent.id, data });
  }

  /** Tells people; nobody of their own act. `key` is of the occasion: nobody hears of it twice. */
  async tell(tx: Tx, actor: Actor | null, consent: { readonly id: string; readonly title: string }, telling: { readonly kind: 'own-plan' | 'work' | 'round' | 'discussion'; readonly act: string; readonly key: string; readonly people: readonly string[]; readonly reason?: string | null }): Promise<void> {
    await this.events.tell(tx, actor, { ...telling, key: `consent:${consent.id}:${telling.key}`, title: consent.title, path: pathOf(consent.id) });
  }

  /** Writes a step into the history that everybody reads. */
  step(tx: Tx, consent: KeptConsent, to: ConsentState, how: { readonly role: 'coach' | KeptConsent['role']; readonly version: number; readonly reason: string | null }): Promise<void> {
    return this.consents.remember(tx, consent, { from: consent.state, to, ...how });
  }
}
