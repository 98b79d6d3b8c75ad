import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { PaperTable, inTime } from '../paper-table.js';
import { PaperRepository } from '../paper.repository.js';

/** Strikes people of the roll from the screen, who then vote on paper: one enters it, another confirms it; only then it holds. */
@Injectable()
export class StrikeVoter {
  constructor(
    private readonly database: Database,
    private readonly table: PaperTable,
    private readonly paper: PaperRepository,
    private readonly audit: Audit,
  ) {}

  async strike(actor: Actor, input: { voteId: string; personId: string }): Promise<{ voteId: string }> {
    await this.table.may(actor, 'enter-paper-ballot', input.voteId);
    return inTime(() =>
      this.database.transaction(async (tx) => {
        const { box, vote } = await this.table.opened(tx, actor, 'enter-paper-ballot', input.voteId);
        const voter = await box.onRoll(vote.id, input.personId);
        if (voter === null) throw new Refusal([problem('not-found', 'personId')]);
        if (input.personId === actor.personId) throw new Refusal([problem('conflict-of-interest', 'personId')]);
        await this.paper.begin(tx, vote);
        if (!(await this.paper.strike(tx, vote, { personId: input.personId, young: voter.young, by: required(actor.personId) }))) throw new Refusal([problem('already-done', 'personId')]);
        await this.audit.record(tx, actor, { act: 'paper.strike', role: 'coach', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id });
        return { voteId: vote.id };
      }),
    );
  }

  /** All or none of them. Whoever voted on screen before has no ballot there any more. */
  async confirm(actor: Actor, input: { voteId: string; personIds: readonly string[] }): Promise<{ voteId: string }> {
    await this.table.may(actor, 'confirm-paper-ballot', input.voteId);
    return inTime(() =>
      this.database.transaction(async (tx) => {
        const { box, vote } = await this.table.opened(tx, actor, 'confirm-paper-ballot', input.voteId);
        const asked = [...new Set(input.personIds)];
        const waiting = await this.paper.waitingVoters(tx, vote.id, asked);
        if (asked.length === 0 || waiting.length < asked.length) throw new Refusal([problem('changed-meanwhile', 'personIds')]);
        if (waiting.some(({ enteredBy }) => enteredBy === actor.personId)) throw new Refusal([problem('second-person-required', 'personIds')]);
        if (asked.includes(required<string>(actor.personId))) throw new Refusal([problem('conflict-of-interest', 'personIds')]);
        await this.paper.confirmVoters(tx, vote.id, asked, required(actor.personId));
        for (const personId of asked) await box.takeOut(tx, vote.id, personId);
        await this.audit.record(tx, actor, { act: 'paper.confirm-strikes', role: 'second', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id, data: { voters: asked.length } });
        return { voteId: vote.id };
      }),
    );
  }

  /** Takes back what was not confirmed. */
  async drop(actor: Actor, input: { voteId: string; personId: string }): Promise<{ voteId: string }> {
    await this.table.may(actor, 'confirm-paper-ballot', input.voteId);
    return this.database.transaction(async (tx) => {
      const { vote } = await this.table.opened(tx, actor, 'confirm-paper-ballot', input.voteId);
      if (!(await this.paper.dropVoter(tx, vote.id, input.personId))) throw new Refusal([problem('not-found', 'personId')]);
      await this.audit.record(tx, actor, { act: 'paper.drop-strike', role: 'second', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id });
      return { voteId: vote.id };
    });
  }
}
