import { ownData } from '#api/identity';
import { PaperBallotsModule } from '#api/paper-ballots';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { RollsModule } from '#api/rolls';
import { Module } from '@nestjs/common';
import { BudgetRollBook } from './budget-roll-book.js';
import { AccountOption } from './account-option/account-option.handler.js';
import { AnnulBudget } from './annul-budget/annul-budget.handler.js';
import { BudgetBallotRepository } from './ballot.repository.js';
import { BudgetActsResolver, BudgetOptionActsResolver, BudgetVotersResolver } from './budget-acts.resolver.js';
import { BudgetHearers } from './budget-hearers.js';
import { BudgetPaperBox } from './budget-paper-box.js';
import { BudgetTeller } from './budget-teller.js';
import { BudgetRepository } from './budget.repository.js';
import { BudgetsOfAreaResolver, BudgetsOfAssociationResolver, BudgetsOfPlanResolver, BudgetsResolver } from './budgets.resolver.js';
import { CheckOption } from './check-option/check-option.handler.js';
import { CloseBudget } from './close-budget/close-budget.handler.js';
import { ComposeBudget } from './compose-budget/compose-budget.handler.js';
import { DiscardBudget } from './discard-budget/discard-budget.handler.js';
import { ExportBudgetController } from './export-round/export-round.controller.js';
import { FillBallot } from './fill-ballot/fill-ballot.handler.js';
import { FundPlans } from './fund-plans/fund-plans.handler.js';
import { MoveDates } from './move-dates/move-dates.handler.js';
import { OpenBudget } from './open-budget/open-budget.handler.js';
import { OpenVote, VoteGround } from './open-vote/open-vote.handler.js';
import { ProposalGround, ProposeOption } from './propose-option/propose-option.handler.js';
import { RemindCheckers } from './remind-checkers/remind-checkers.handler.js';
import { RemindVoters } from './remind-voters/remind-voters.handler.js';
import { VoteSecrets } from './vote-secrets.js';
import './budgets-on-front.js';

ownData('budgetOptions', 'select budget_id as "budgetId", title, description, asked_cents::float8 as "askedCents", outcome, reasons from budget_option where proposed_by = $1 and plan_id is null');

const ACTS = [ComposeBudget, DiscardBudget, OpenBudget, MoveDates, OpenVote, AnnulBudget, ProposeOption, CheckOption, AccountOption, FillBallot, CloseBudget, RemindVoters, RemindCheckers];

@Module({
  imports: [PlacesModule, PlansModule, PaperBallotsModule, RollsModule],
  controllers: [ExportBudgetController],
  providers: [BudgetRepository, BudgetBallotRepository, VoteSecrets, BudgetPaperBox, BudgetRollBook, BudgetHearers, BudgetTeller, VoteGround, ProposalGround, FundPlans, ...ACTS, BudgetsResolver, BudgetsOfAreaResolver, BudgetsOfAssociationResolver, BudgetsOfPlanResolver, BudgetActsResolver, BudgetOptionActsResolver, BudgetVotersResolver],
})
export class BudgetsModule {}
