import { checkCode, paperHindrance } from '#domain/deciding';
import { problem } from '#domain/kernel';
import { type Act, type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { PaperBox, VoteOnPaper } from '../paper-box.js';
import { PaperTable, inTime } from '../paper-table.js';
import { PaperRepository } from '../paper.repository.js';

interface Sheet {
  readonly voteId: string;
  readonly code: string;
  readonly choice: string;
  readonly reason: string | null;
}

/** Reads ballots from paper: one enters what stands on a sheet, another confirms it with the sheet in hand; only then it lies in the box. */
@Injectable()
export class EnterBallot {
  constructor(
    private readonly database: Database,
    private readonly table: PaperTable,
    private readonly paper: PaperRepository,
    private readonly audit: Audit,
  ) {}

  async enter(actor: Actor, input: Sheet): Promise<{ voteId: string }> {
    await this.table.may(actor, 'enter-paper-ballot', input.voteId);
    return inTime(() =>
      this.database.transaction(async (tx) => {
        const { box, vote } = await this.table.opened(tx, actor, 'enter-paper-ballot', input.voteId);
        const code = orRefuse(checkCode(input.code));
        const sheet = await this.paper.sheet(tx, vote.id, code);
        if (sheet === null) throw new Refusal([problem('not-found', 'code')]);
        const { voters, ballots, waiting } = (await this.paper.figures(vote.id, tx))[sheet.young ? 'young' : 'others'];
        unhindered(paperHindrance({ open: true, voters, ballots: ballots + waiting }));
        const ballot = orRefuse(await box.check(vote, { choice: input.choice, reason: input.reason }));
        if (!(await this.paper.enter(tx, vote, { code, ...ballot, by: required(actor.personId) }))) throw new Refusal([problem('already-done', 'code')]);
        await this.audit.record(tx, actor, { act: 'paper.enter', role: 'coach', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id });
        return { voteId: vote.id };
      }),
    );
  }

  confirm(actor: Actor, entryId: string): Promise<{ voteId: string }> {
    return inTime(() =>
      this.database.transaction(async (tx) => {
        const { box, vote, entry } = await this.waiting(tx, actor, entryId, true);
        await box.putIn(tx, vote, entry, { choice: required(entry.choice), reason: entry.reason });
        await this.paper.confirmEntry(tx, entry, required(actor.personId));
        return this.done(tx, actor, vote, 'paper.confirm');
      }),
    );
  }

  /** Takes back what was entered wrongly, and not confirmed. */
  drop(actor: Actor, entryId: string): Promise<{ voteId: string }> {
    return this.database.transaction(async (tx) => {
      const { vote, entry } = await this.waiting(tx, actor, entryId, false);
      await this.paper.dropEntry(tx, entry.id);
      return this.done(tx, actor, vote, 'paper.drop');
    });
  }

  private async waiting(tx: Tx, actor: Actor, entryId: string, second: boolean): Promise<{ box: PaperBox; vote: VoteOnPaper; entry: NonNullable<Awaited<ReturnType<PaperRepository['entry']>>> }> {
    const act: Act = 'confirm-paper-ballot';
    const known = required(await this.paper.entry(entryId));
    const found = required(await this.table.seen(actor, act, known.voteId));
    unhindered(second ? can(actor, act, { ...found.vote.subject, firstPersonId: known.enteredBy }) : null);
    const { box, vote } = await this.table.opened(tx, actor, act, known.voteId);
    const entry = required(await this.paper.entry(entryId, tx));
    if (entry.choice === null) throw new Refusal([problem('already-done')]);
    return { box, vote, entry };
  }

  private async done(tx: Tx, actor: Actor, vote: VoteOnPaper, act: string): Promise<{ voteId: string }> {
    await this.audit.record(tx, actor, { act, role: 'second', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id });
    return { voteId: vote.id };
  }
}
