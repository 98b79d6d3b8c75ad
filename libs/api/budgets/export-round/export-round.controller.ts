import { mayShow } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { BudgetRepository } from '../budget.repository.js';
import { budgetRound } from './budget-round.js';

/** A counted budget as a file: the options, all ballots without their voters, the result and its account. Whoever wants can count it again, and find their receipt. */
@Controller('open-data/budgets')
export class ExportRoundController {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
  ) {}

  @Get(':id')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Public('anyone may count again')
  async take(@Param('id') id: string): Promise<string> {
    const budget = isUuid(id) ? await this.budgets.byId(id) : null;
    if (budget === null || budget.result === null) throw new NotFoundException();
    const ballots = mayShow(budget.result.cast) ? await this.ballots.counted(budget.id) : null;
    const round = budgetRound(budget, await this.budgets.options(budget.id), ballots);
    if (round === null) throw new NotFoundException();
    return JSON.stringify(round);
  }
}
