import { STEP_DAYS, decideAnswer, decideTextChange, decideWithdrawal } from '#domain/consent';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done } from '../bookkeeping.js';
import type { AnswerInConsentInput, ChangeConsentTextInput } from '../consent.inputs.js';
import { ConsentRepository, type KeptConsent } from '../consent.repository.js';
import { SayingRepository } from '../saying.repository.js';

/** What the proposer does: answers questions, changes the text, takes the proposal back. */
@Injectable()
export class WriteConsent {
  constructor(
    private readonly database: Database,
    private readonly consents: ConsentRepository,
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  changeText(actor: Actor, input: ChangeConsentTextInput): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const change = orRefuse(decideTextChange(actor, consent, input, await this.consents.text(tx, consent.id, consent.textVersion)));
      const answers = consent.state === 'integration' ? await this.sayings.holding(tx, consent.id, input.answers) : [];
      if (answers.length < input.answers.length) throw new Refusal([problem('not-found', 'answers')]);
      await this.consents.change(tx, consent, { ...change, answers });
      if (consent.returned) await this.handInAgain(tx, actor, consent);
      if (consent.state === 'integration') await this.books.tell(tx, actor, consent, { kind: 'work', act: 'consent-text', key: `text:${consent.textVersion + 1}`, people: await this.sayings.coaches(tx, consent.municipalityId) });
      return { act: 'change-text', role: consent.role, data: { version: consent.textVersion + 1, answers: answers.length } };
    });
  }

  /** What was given back and is changed is the coaches' again. */
  private async handInAgain(tx: Tx, actor: Actor, consent: KeptConsent): Promise<void> {
    await this.consents.giveBack(tx, consent.id, null, STEP_DAYS.usual);
    await this.books.tell(tx, actor, consent, { kind: 'work', act: 'consent-proposed', key: `proposed:${consent.textVersion + 1}`, people: await this.sayings.coaches(tx, consent.municipalityId) });
  }

  async answer(actor: Actor, input: AnswerInConsentInput): Done {
    const { consentId } = required(await this.database.transaction((tx) => this.sayings.byId(tx, input.sayingId)));
    return this.books.on(actor, consentId, async (tx, consent) => {
      const question = required(await this.sayings.byId(tx, input.sayingId));
      const text = orRefuse(decideAnswer(actor, consent, question, input.text));
      await this.sayings.reply(tx, question.id, text);
      await this.books.tell(tx, actor, consent, { kind: 'discussion', act: 'consent-answered', key: `answer:${question.id}`, people: [question.personId] });
      return { act: 'answer', role: consent.role };
    });
  }

  withdraw(actor: Actor, input: { consentId: string; reason: string }): Done {
    return this.books.on(actor, input.consentId, async (tx, consent) => {
      const reason = orRefuse(decideWithdrawal(actor, consent, input.reason));
      const people = [...(await this.sayings.voices(tx, consent.id)), ...(await this.sayings.coaches(tx, consent.municipalityId))];
      await this.consents.close(tx, consent.id, 'withdrawn', reason, null);
      await this.books.step(tx, consent, 'withdrawn', { role: consent.role, version: consent.askedVersion, reason });
      await this.books.tell(tx, actor, consent, { kind: 'discussion', act: 'consent-withdrawn', key: 'withdrawn', people, reason });
      return { act: 'withdraw', role: consent.role };
    });
  }
}
