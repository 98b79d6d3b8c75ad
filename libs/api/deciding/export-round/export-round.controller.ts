import { type FiledLot, ROUND_FORMAT, ROUND_VERSIONS, type RoundFile, hasOptions, mayShow } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { type RoundRow, RoundRepository } from '../round.repository.js';
import { openSteps, residentsCast } from '../shown-result.js';

/** The version by what the round holds; the seed of the lot only beside the ballots. */
function versionOf(round: RoundRow, shown: boolean): { version: typeof ROUND_VERSIONS.words } | { version: typeof ROUND_VERSIONS.options; options: readonly string[]; lot: FiledLot } {
  if (!hasOptions(round)) return { version: ROUND_VERSIONS.words };
  const seed = round.result?.account.find(({ step }) => step === 'lot')?.figures['seed'];
  return { version: ROUND_VERSIONS.options, options: round.options, lot: { hash: round.lotHash ?? '', seed: shown && typeof seed === 'string' && seed !== '' ? seed : null } };
}

/** A closed round as a file that anybody can count again (`docs/schemas/round-v1.schema.json`; with options `round-v2.schema.json`). */
@Controller('rounds')
export class ExportRoundController {
  constructor(private readonly rounds: RoundRepository) {}

  @Get(':id')
  @Header('content-disposition', 'attachment; filename="round.json"')
  @Public('how a round was counted is for everybody')
  async take(@Param('id') id: string): Promise<RoundFile> {
    const round = isUuid(id) ? await this.rounds.byId(id) : null;
    if (round === null || round.state !== 'closed' || round.result === null || round.closedAt === null) throw new NotFoundException();
    const shown = mayShow(residentsCast(round.result));
    const [ballots, votes] = await Promise.all([shown ? this.rounds.counted(round.id) : null, this.rounds.chamberVotes(round.id)]);
    return {
      format: ROUND_FORMAT,
      ...versionOf(round, shown),
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
      result: shown ? round.result : { outcome: round.result.outcome, chambers: round.result.chambers.filter((c) => c.chamber !== 'residents'), account: openSteps(round.result) },
    };
  }
}
