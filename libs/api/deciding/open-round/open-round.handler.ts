import { PaperRepository } from '#api/paper-ballots';
import { PlacesRepository } from '#api/places';
import { PlanMover, PlanRepository, allowed } from '#api/plans';
import { checkRound, hashOfSeed } from '#domain/deciding';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, newId } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import type { OpenRoundInput } from '../deciding.inputs.js';
import { LOT } from '../lot.js';
import { RoundRepository } from '../round.repository.js';

/** What a round needs of the plan that it is about. */
@Injectable()
export class RoundContext {
  constructor(
    readonly plans: PlanRepository,
    readonly places: PlacesRepository,
    readonly mover: PlanMover,
    readonly paper: PaperRepository,
  ) {}
}

/** Opens a round about a plan: the rules are fixed, the roll is fixed, the secret is made, and the lot that decides ties among options is promised by its hash. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly database: Database,
    private readonly context: RoundContext,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: OpenRoundInput): Promise<{ roundId: string }> {
    const id: string = newId<'Round'>();
    const secretHash = await this.secrets.make(id);
    try {
      const lotHash = hashOfSeed(await this.secrets.voterKey(id, LOT));
      return await this.database.transaction(async (tx) => {
        const plan = allowed(await this.context.plans.locked(tx, input.planId), actor, 'open-round');
        const ordinance = required(await this.context.places.ordinanceById(tx, plan.ordinanceId));
        const round = orRefuse(checkRound({ ...input, options: input.options ?? [], closesAt: input.closesAt.getTime() }, ordinance.rules, await this.database.now(tx)));
        const voteAgeFrom = ordinance.rules.voteAgeFrom;
        await this.context.mover.move(tx, plan, { act: 'open-round', role: 'official', actor, data: { roundId: id } });
        await this.rounds.add(tx, { ...round, id, municipalityId: plan.municipalityId, planId: plan.id, voteAgeFrom, secretHash, lotHash, openedBy: required(actor.personId) });
        await this.rounds.fixRoll(tx, { id, municipalityId: plan.municipalityId, areaId: ordinance.rules.voteFrom === 'area' ? plan.areaId : null, voteAgeFrom, authorId: plan.authorId, associationId: plan.associationId });
        await this.audit.record(tx, actor, { act: 'round.open', role: 'official', municipalityId: plan.municipalityId, subjectKind: 'round', subjectId: id });
        return { roundId: id };
      });
    } catch (error) {
      await this.secrets.destroy(id);
      throw error;
    }
  }
}
