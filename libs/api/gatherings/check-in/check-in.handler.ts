import { attendanceOf, checkMark, decideCheckIn } from '#domain/gatherings';
import { checkText, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AnnounceGathering } from '../lead-gathering/announce-gathering.handler.js';
import { type DoorRow, MarkRepository, type MarkRow } from './mark.repository.js';

/** One mark as a phone sends it; a name when it is about somebody who walked in. */
export interface SentMark extends MarkRow {
  readonly walkInName: string | null;
}

/** Somebody on the list, with what the marks say. */
export type AtTheDoor = DoorRow & { here: number; contradicted: boolean; heads: string[] };

/** The list at the door. Marks come from phones that may have been without network: each is stored once, by the key that the phone gave it. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly database: Database,
    private readonly marks: MarkRepository,
    private readonly leading: AnnounceGathering,
    private readonly audit: Audit,
  ) {}

  async store(actor: Actor, gatheringId: string, sent: readonly SentMark[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const gathering = await this.leading.led(tx, actor, gatheringId);
      orRefuse(decideCheckIn({ published: gathering.state === 'published', startsAt: gathering.startsAt.getTime(), endsAt: gathering.endsAt.getTime() }, await this.database.now(tx)));
      for (const [i, mark] of sent.entries()) {
        orRefuse(checkMark(mark.people, `marks.${i}.people`));
        const name = mark.walkInName === null ? null : orRefuse(checkText(mark.walkInName, `marks.${i}.walkInName`, { min: 0, max: 80 }));
        const known = (await this.marks.isRegistration(tx, gatheringId, mark.about)) || (await this.marks.walkIn(tx, gatheringId, mark.about, name));
        if (!known) throw new Refusal([problem('not-found', `marks.${i}.about`)]);
        if (!(await this.marks.store(tx, gatheringId, required(actor.personId), mark))) throw new Refusal([problem('client-key-reused', `marks.${i}.key`)]);
      }
      await this.audit.record(tx, actor, { act: 'gathering.check-in', role: 'host', municipalityId: gathering.municipalityId, subjectKind: 'gathering', subjectId: gatheringId, data: { marks: sent.length } });
    });
  }

  /** The list, by name. */
  async list(gatheringId: string): Promise<AtTheDoor[]> {
    return (await this.marks.door(gatheringId)).map((row) => {
      const { people, contradicted, heads } = attendanceOf(row.marks.map((mark) => ({ ...mark, at: Date.parse(mark.at) })));
      return { ...row, here: people, contradicted, heads: [...heads] };
    });
  }

  counts(gatheringId: string): Promise<{ waiting: number; offered: number }> {
    return this.marks.counts(gatheringId);
  }
}
