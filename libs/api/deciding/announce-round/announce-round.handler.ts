import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CompositionRepository, placeOf } from '../composition.repository.js';
import { draftOf } from '../round-access.js';
import { RoundRepository } from '../round.repository.js';

/** Shows a draft to everybody before it opens, once: residents can look themselves up on its roll, and ask for a place. */
@Injectable()
export class AnnounceRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
    private readonly compositions: CompositionRepository,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, roundId: string): Promise<{ roundId: string }> {
    await this.database.transaction(async (tx) => {
      const { round, composing } = draftOf(await this.rounds.byId(roundId, tx, true), actor);
      if (round.membersOf !== null || round.announced) throw new Refusal([problem('wrong-state')]);
      await this.compositions.announce(tx, round.id);
      await this.compositions.changed(tx);
      const { areaId, municipalityId } = placeOf(round);
      await this.events.record(tx, 'area.news', { act: 'announce-round', key: `round:${round.id}:announce`, areaId, municipalityId, residents: true, actorId: actor.personId, title: round.question, path: `/beslissen/${round.id}` });
      await this.audit.record(tx, actor, { act: 'round.announce', role: composing.as, municipalityId, subjectKind: 'round', subjectId: round.id });
    });
    return { roundId };
  }
}
