import { PlacesRepository } from '#api/places';
import { checkVoteOpening } from '#domain/budgets';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { allowed } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import { VoteSecrets } from '../vote-secrets.js';

/** Where the vote of a budget finds its rules and its voters. */
@Injectable()
export class VoteGround {
  constructor(
    readonly places: PlacesRepository,
    readonly budgets: BudgetRepository,
    readonly ballots: BudgetBallotRepository,
  ) {}
}

/** Opens the vote: the options and the roll are fixed, the secret is made, and the lot that decides ties is promised by its hash. */
@Injectable()
export class OpenVote {
  constructor(
    private readonly database: Database,
    private readonly ground: VoteGround,
    private readonly secrets: VoteSecrets,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, budgetId: string): Promise<{ budgetId: string }> {
    const vote = await this.secrets.make();
    try {
      return await this.database.transaction((tx) => this.open(tx, actor, budgetId, vote));
    } catch (error) {
      await this.secrets.destroy(vote.voteId);
      throw error;
    }
  }

  private async open(tx: Tx, actor: Actor, budgetId: string, vote: { voteId: string; secretHash: string; lotHash: string }): Promise<{ budgetId: string }> {
    const { budgets, ballots, places } = this.ground;
    const budget = allowed(await budgets.locked(tx, budgetId), actor, 'open-budget');
    const options = await budgets.optionsIn(tx, budgetId);
    const taking = options.filter(({ droppedAs }) => droppedAs === null);
    orRefuse(checkVoteOpening({ state: budget.state, closesAt: budget.closesAt.getTime() }, taking, await this.database.now(tx)));
    await budgets.dropEnded(tx, budgetId);
    const { rules } = required(await places.ordinanceById(tx, budget.ordinanceId));
    await ballots.fixRoll(tx, { id: budgetId, municipalityId: budget.municipalityId, areaId: rules.voteFrom === 'area' ? budget.areaId : null, voteAgeFrom: rules.voteAgeFrom });
    await budgets.openVote(tx, budgetId, vote);
    await this.teller.tell(tx, actor, 'open-vote', budget);
    return { budgetId };
  }
}
