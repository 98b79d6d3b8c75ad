import { type DecidedMove, STEP_DAYS, decideClosing, decideConsent, decideMove, decideReturning } from '#domain/consent';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done } from '../bookkeeping.js';
import type { LeadConsentInput } from '../consent.inputs.js';
import { ConsentRepository, type KeptConsent } from '../consent.repository.js';
import { SayingRepository } from '../saying.repository.js';

/** Steps that begin with asking the whole circle; in the others those hear who said something. */
const ASKS_ALL: readonly string[] = ['questions', 'objections'];

/** What the coach does with the steps: gives a proposal back, leads on, leads back with a reason, closes. */
@Injectable()
export class LeadConsent {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  lead(actor: Actor, input: LeadConsentInput): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const decided = orRefuse(decideMove(actor, consent, { to: input.to, until: input.until.getTime(), reason: input.reason }, consent.now));
      const { move, until, reason } = decided;
      const version = await this.prepare(tx, consent, decided);
      await this.consents.move(tx, consent, move.to, until);
      await this.books.step(tx, consent, move.to, { role: 'coach', version, reason });
      await this.tellStep(tx, actor, consent, decided);
      return { act: 'lead', role: 'coach', data: { from: move.from, to: move.to } };
    });
  }

  /** Gives a proposal back before it is opened, with notes that only its own side and the coaches read. */
  giveBack(actor: Actor, input: { consentId: string; notes: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const notes = orRefuse(decideReturning(actor, consent, input.notes));
      await this.consents.giveBack(tx, consent.id, notes, STEP_DAYS.usual);
      await this.books.tell(tx, actor, consent, { kind: 'own-plan', act: 'consent-returned', key: `returned:${consent.now}`, people: await this.sayings.proposers(tx, consent), reason: notes });
      return { act: 'return', role: 'coach' };
    });
  }

  /** What a move does to the texts and the objections; gives the text that the circle is asked about from now on. */
  private async prepare(tx: Tx, consent: KeptConsent, { move }: DecidedMove): Promise<number> {
    if (move.from === 'proposal') await this.consents.beginWithOneText(tx, consent);
    if (move.from === 'integration' && move.to === 'objections') await this.consents.askAgain(tx, consent);
    if (move.to === 'decision') await this.consents.turnObjections(tx, consent.id, 'tested', 'standing');
    if (move.from === 'decision') await this.consents.turnObjections(tx, consent.id, 'standing', 'tested');
    if (move.from === 'proposal') return 1;
    return move.asks === 'new-text' ? consent.textVersion : consent.askedVersion;
  }

  private async tellStep(tx: Tx, actor: Actor, consent: KeptConsent, { move, reason }: DecidedMove): Promise<void> {
    const all = ASKS_ALL.includes(move.to) ? await this.sayings.circle(tx, consent) : await this.sayings.voices(tx, consent.id);
    const proposers = await this.sayings.proposers(tx, consent);
    const key = `${move.from}:${move.to}:${consent.now}`;
    const act = `consent-${move.to}`;
    await this.books.tell(tx, actor, consent, { kind: 'own-plan', act, key, people: proposers, reason });
    await this.books.tell(tx, actor, consent, { kind: ASKS_ALL.includes(move.to) ? 'round' : 'discussion', act, key, people: all.filter((person) => !proposers.includes(person)), reason });
  }

  close(actor: Actor, input: { consentId: string; words: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const words = orRefuse(decideClosing(actor, consent, input.words));
      const decision = decideConsent(await this.consents.figures(tx, consent));
      const people = [...(await this.sayings.proposers(tx, consent)), ...(await this.sayings.voices(tx, consent.id))];
      await this.consents.close(tx, consent.id, decision.end, words, decision);
      await this.books.step(tx, consent, decision.end, { role: 'coach', version: consent.askedVersion, reason: null });
      await this.books.tell(tx, actor, consent, { kind: 'round', act: decision.end === 'consent' ? 'consent-reached' : 'consent-not-reached', key: 'closed', people });
      return { act: 'close', role: 'coach', data: { end: decision.end } };
    });
  }
}
