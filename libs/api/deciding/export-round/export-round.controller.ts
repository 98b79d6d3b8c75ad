import { type FiledLot, ROUND_FORMAT, ROUND_VERSIONS, type RoundFile, type RoundQuorumBase, type Weights, hasOptions, mayReadRound } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { type RoundRow, RoundRepository } from '../round.repository.js';
import { isHidden, openSteps, showsBallots } from '../shown-result.js';

interface Seated {
  options: readonly string[];
  lot: FiledLot | null;
  seats: number;
  weights: Weights | null;
}

type Version =
  | { version: typeof ROUND_VERSIONS.words }
  | { version: typeof ROUND_VERSIONS.options; options: readonly string[]; lot: FiledLot }
  | ({ version: typeof ROUND_VERSIONS.chambers } & Seated)
  | ({ version: typeof ROUND_VERSIONS.quorum; quorumBase: RoundQuorumBase } & Seated);

/** Whether a round is one that only the last version can hold. */
const isLatest = ({ method, quorumBase }: RoundRow): boolean => quorumBase === 'valid' || method === 'ranked-pairs' || method === 'borda';

/** Whether a round is one that the first two versions can hold: residents and municipality, without seats or weights. */
const isPlain = (round: RoundRow): boolean => !isLatest(round) && round.method !== 'stv' && round.weights === null && round.result?.chambers.map(({ chamber }) => chamber).join(' ') === 'residents municipality';

/** The version by what the round holds; the seed of the lot only beside the ballots. */
function versionOf(round: RoundRow, shown: boolean): Version {
  const { options, seats, weights } = round;
  if (isPlain(round) && !hasOptions(round)) return { version: ROUND_VERSIONS.words };
  const seed = round.result?.account.find(({ step }) => step === 'lot')?.figures['seed'];
  const lot = hasOptions(round) ? { hash: round.lotHash ?? '', seed: shown && typeof seed === 'string' && seed !== '' ? seed : null } : null;
  if (isPlain(round) && lot !== null) return { version: ROUND_VERSIONS.options, options, lot };
  const seated = { options, lot, seats, weights };
  return isLatest(round) ? { version: ROUND_VERSIONS.quorum, quorumBase: round.quorumBase, ...seated } : { version: ROUND_VERSIONS.chambers, ...seated };
}

/** A closed round as a file that anybody can count again (`docs/schemas/round-v1.schema.json` and the later versions beside it). */
@Controller('rounds')
export class ExportRoundController {
  constructor(private readonly rounds: RoundRepository) {}

  @Get(':id')
  @Header('content-disposition', 'attachment; filename="round.json"')
  @Public('how a round was counted is for everybody')
  async take(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RoundFile> {
    const round = isUuid(id) ? await this.rounds.byId(id) : null;
    if (round === null || !mayReadRound(actor, round) || round.openedAt === null || round.state !== 'closed' || round.result === null || round.closedAt === null) throw new NotFoundException();
    const shown = showsBallots(round.result);
    const roll = Object.fromEntries(round.result.chambers.map((one) => [one.chamber, one.roll]));
    const version = versionOf(round, shown);
    const [ballots, votes] = await Promise.all([shown ? this.rounds.counted(round.id) : null, this.rounds.chamberVotes(round.id)]);
    return {
      format: ROUND_FORMAT,
      ...version,
      id: round.id,
      question: round.question,
      openedAt: round.openedAt.toISOString(),
      closedAt: round.closedAt.toISOString(),
      method: round.method,
      rule: round.rule,
      quorumPercentage: round.quorumPercentage,
      joining: round.joining,
      roll,
      ballots: ballots?.map(({ chamber, receipt, choice }) => ({ receipt, choice, ...('seats' in version ? { chamber } : {}) })) ?? null,
      openVotes: votes.map(({ name, choice }) => ({ name, choice })),
      result: shown ? round.result : { outcome: round.result.outcome, chambers: round.result.chambers.filter((chamber) => !isHidden(chamber)), account: openSteps(round.result) },
    };
  }
}
