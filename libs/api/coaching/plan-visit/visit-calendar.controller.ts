import { hindranceToRead } from '#domain/coaching';
import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { visitCalendar } from '#platform/calendar';
import { Config } from '#platform/config';
import { Database } from '#platform/database';
import { Controller, Get, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { CoachingRepository } from '../coaching.repository.js';
import { factsOf } from '../shown-coaching.js';
import { VisitRepository } from '../visit.repository.js';

/** The calendar file of an appointment, for who may read its request. */
@Controller('afspraken')
export class VisitCalendarController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly visits: VisitRepository,
  ) {}

  @Get(':file')
  @Requires('read-coaching')
  async one(@CurrentActor() actor: Actor, @Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const id = /^(.{36})\.ics$/.exec(file)?.[1] ?? '';
    const visit = isUuid(id) ? await this.visits.byId(this.database.source.manager, id) : null;
    const request = visit === null || visit.gatheringId !== null ? null : await this.requests.detail(visit.requestId);
    if (visit === null || request === null || hindranceToRead(actor, factsOf(request)) !== null) throw new NotFoundException();
    const text = visitCalendar({ ...visit, locale: language === 'en' ? 'en' : 'nl', origin: this.config.publicOrigin, subject: request.subject, coach: request.coachName ?? '' });
    return new StreamableFile(Buffer.from(text), { type: 'text/calendar; charset=utf-8', disposition: 'inline; filename="brink.ics"' });
  }
}
