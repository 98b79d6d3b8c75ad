import { ROUND_FORMAT, type RoundFile, mayShow } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { RoundRepository } from '../round.repository.js';

/** A closed round as a file that anybody can count again (`docs/schemas/round-v1.schema.json`). */
@Controller('rounds')
export class ExportRoundController {
  constructor(private readonly rounds: RoundRepository) {}

  @Get(':id')
  @Header('content-disposition', 'attachment; filename="round.json"')
  @Public('how a round was counted is for everybody')
  async take(@Param('id') id: string): Promise<RoundFile> {
    const round = isUuid(id) ? await this.rounds.byId(id) : null;
    if (round === null || round.state !== 'closed' || round.result === null || round.closedAt === null) throw new NotFoundException();
    const shown = mayShow(round.result.chambers.find((c) => c.chamber === 'residents')?.cast ?? 0);
    const [ballots, votes] = await Promise.all([shown ? this.rounds.counted(round.id) : null, this.rounds.chamberVotes(round.id)]);
    return {
      ...ROUND_FORMAT,
      id: round.id,
      question: round.question,
      openedAt: round.openedAt.toISOString(),
      closedAt: round.closedAt.toISOString(),
      method: round.method,
      rule: round.rule,
      quorumPercentage: round.quorumPercentage,
      joining: round.joining,
      roll: { residents: round.residentsRoll, municipality: round.municipalityRoll },
      ballots: ballots?.map(({ receipt, choice }) => ({ receipt, choice })) ?? null,
      openVotes: votes.map(({ name, choice }) => ({ name, choice })),
      result: shown ? round.result : { outcome: round.result.outcome, chambers: round.result.chambers.filter((c) => c.chamber !== 'residents'), account: round.result.account.filter((step) => step.chamber !== 'residents') },
    };
  }
}
