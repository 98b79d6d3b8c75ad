import { randomBytes } from 'node:crypto';
import { PAPER_LIMITS } from '#domain/deciding';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal } from '#platform/graphql';
import { paperBallots } from '#platform/letters';
import { Injectable } from '@nestjs/common';
import { PaperTable, inTime } from '../paper-table.js';
import { PaperRepository } from '../paper.repository.js';

/** Makes sheets to vote on, each with a code of its own that is the receipt of whoever draws it. */
@Injectable()
export class PrintSheets {
  constructor(
    private readonly database: Database,
    private readonly table: PaperTable,
    private readonly paper: PaperRepository,
    private readonly audit: Audit,
  ) {}

  print(actor: Actor, voteId: string, count: number, young: boolean): Promise<Uint8Array> {
    const most = Math.min(Math.max(count, 1), PAPER_LIMITS.sheetsAtOnce);
    const codes = Array.from({ length: most }, () => randomBytes(8).toString('hex').replace(/(.{4})(?=.)/g, '$1-'));
    return inTime(() =>
      this.database.transaction(async (tx) => {
        const { vote } = await this.table.opened(tx, actor, 'enter-paper-ballot', voteId);
        if (young && !vote.young) throw new Refusal([problem('not-found')]);
        await this.paper.begin(tx, vote);
        await this.paper.addSheets(tx, vote, codes, young);
        await this.audit.record(tx, actor, { act: 'paper.print', role: 'coach', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id, data: { sheets: codes.length } });
        return paperBallots({ title: vote.title, method: vote.method, options: vote.options, closesAt: vote.closesAt, chamber: !vote.young ? null : young ? 'young' : 'residents' }, codes, 'nl');
      }),
    );
  }
}
