import { BUDGET_ROUND_FORMAT, type BudgetRoundFile } from '#domain/budgets';
import { mayShow } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { BudgetRepository } from '../budget.repository.js';

/** A counted budget as a file that anybody can count again, and in which a voter finds their receipt (`docs/schemas/budget-round-v1.schema.json`). */
@Controller('budgets')
export class ExportBudgetController {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
  ) {}

  @Get(':id')
  @Header('content-disposition', 'attachment; filename="budget-round.json"')
  @Public('how a budget was counted is for everybody')
  async take(@Param('id') id: string): Promise<BudgetRoundFile> {
    const budget = isUuid(id) ? await this.budgets.byId(id) : null;
    const result = budget?.result ?? null;
    if (budget === null || result === null || budget.state !== 'counted' || budget.voteOpenedAt === null) throw new NotFoundException();
    const shown = mayShow(result.cast);
    const counted = new Set(result.options.map(({ option }) => option));
    return {
      ...BUDGET_ROUND_FORMAT,
      id: budget.id,
      title: budget.title,
      municipality: budget.municipalityName,
      area: budget.areaName,
      amountCents: budget.amountCents,
      priceLeastCents: budget.priceLeastCents,
      priceLimitCents: budget.priceLimitCents,
      method: budget.method,
      ballotKind: budget.ballotKind,
      openedAt: budget.voteOpenedAt.toISOString(),
      closedAt: budget.closesAt.toISOString(),
      roll: budget.roll,
      lot: { hash: budget.lotHash ?? '', secret: shown ? result.lot.secret : null },
      options: (await this.budgets.options(budget.id)).flatMap(({ id: option, number, title, costCents, planId }) => (counted.has(option) && costCents !== null ? [{ id: option, number, title, costCents, planId }] : [])),
      ballots: shown ? await this.ballots.counted(budget.id) : null,
      result: shown ? result : { winners: result.winners, spentCents: result.spentCents },
    };
  }
}
