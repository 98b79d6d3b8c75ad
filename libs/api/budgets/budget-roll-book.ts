import { PlacesRepository } from '#api/places';
import { type RollBook, RollBooks, type VoteWithRoll } from '#api/rolls';
import { Database, type Tx } from '#platform/database';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from './ballot.repository.js';
import { subjectOf } from './budget-access.js';
import { BudgetRepository } from './budget.repository.js';

/** What a village budget tells of its roll: it is fixed when the vote opens. */
@Injectable()
export class BudgetRollBook implements RollBook {
  constructor(
    books: RollBooks,
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
  ) {
    books.add(this);
  }

  async vote(id: string, tx: Tx | null): Promise<VoteWithRoll | null> {
    const budget = tx === null ? await this.budgets.byId(id) : await this.budgets.locked(tx, id);
    if (budget === null) return null;
    const { rules } = required(await this.places.ordinanceById(tx ?? this.database.source.manager, budget.ordinanceId));
    return { id, kind: 'budget', title: budget.title, municipalityId: budget.municipalityId, areaId: rules.voteFrom === 'area' ? budget.areaId : null, ageFrom: rules.voteAgeFrom, subject: subjectOf(budget), correctable: budget.state === 'draft' || budget.state === 'gathering' || budget.state === 'checking' };
  }

  isOn(id: string, personId: string): Promise<boolean> {
    return this.ballots.onRoll(id, personId);
  }
}
