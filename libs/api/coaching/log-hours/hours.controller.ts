import { csvLine } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { HoursRepository } from './hours.repository.js';

const QUARTERS = 4;
const COLUMNS = ['month', 'municipality', 'asked_by', 'requests', 'hours'];

/** The hours by month as CSV, for the coach's own municipalities: no person and no words. */
@Controller('coaching')
export class HoursController {
  constructor(private readonly hours: HoursRepository) {}

  @Post('hours')
  @HttpCode(200)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="brink-uren.csv"')
  @Header('cache-control', 'no-store')
  @Requires('see-moderation-desk')
  async take(@CurrentActor() actor: Actor): Promise<string> {
    const mine = actor.roles.flatMap((r) => (r.role === 'coach' && r.municipalityId !== null ? [r.municipalityId] : []));
    const sums = await this.hours.sums(mine);
    return [COLUMNS, ...sums.map((sum) => [sum.month, sum.municipality, sum.role, sum.requests, sum.quarters / QUARTERS])].map(csvLine).join('');
  }
}
