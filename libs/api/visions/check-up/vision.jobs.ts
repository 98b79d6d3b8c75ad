import { localDate } from '#domain/kernel';
import { newsOfTerm } from '#domain/visions';
import { Database, type Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { KeptVision } from '../vision.query.js';
import { VisionRepository } from '../vision.repository.js';
import { CheckUpRepository, type RunningVisionTerm } from './check-up.repository.js';

/** What is reminded of each kind of term, by whom it is done, and where. */
const ABOUT = {
  response: { remind: 'remind-receipt', overdue: 'overdue-receipt', at: '/antwoord' },
  'check-up': { remind: 'ask-check-up', overdue: 'overdue-check-up', at: '/stand' },
  suggestion: { remind: 'remind-suggestion', overdue: 'overdue-suggestion', at: '/suggesties' },
} as const;

/** Reminds who must act on a vision, and tells coaches and griffie what is overdue; each of it once. */
@Injectable()
export class VisionJobs {
  constructor(
    private readonly database: Database,
    private readonly visions: VisionRepository,
    private readonly checkUps: CheckUpRepository,
    private readonly books: Bookkeeping,
    private readonly mailer: Mailer,
  ) {}

  @Every('*/10 * * * *')
  async watch(): Promise<void> {
    const today = localDate(await this.database.now());
    for (const term of await this.checkUps.running()) {
      // a check-up is asked on its first day, which is no reminder yet
      const news = [...(term.about === 'check-up' ? ['asked'] : []), ...newsOfTerm(term, today)];
      for (const kind of news)
        await this.database.transaction(async (tx) => {
          const vision = await this.visions.locked(tx, term.visionId);
          if (vision !== null && (await this.checkUps.first(tx, term, kind))) await this.tell(tx, vision, term, kind);
        });
    }
  }

  /** An erased person writes no more. */
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await this.visions.forgetWriter(tx, String(data['personId']));
  }

  private async tell(tx: Tx, vision: KeptVision, term: RunningVisionTerm, kind: string): Promise<void> {
    const about = ABOUT[term.about === 'response' || term.about === 'check-up' ? term.about : 'suggestion'];
    // a term that was extended is reminded again near its new last day
    const key = `${term.about}:${term.from}:${kind === 'half-time' || kind === 'asked' ? '' : `${term.due}:`}${kind}`;
    const office = about === ABOUT.response;
    if (kind !== 'overdue') {
      const people = office ? await this.visions.staff(tx, vision.municipalityId, 'official') : await this.visions.workingGroup(tx, vision.id);
      return this.books.tell(tx, null, vision, { kind: 'work', act: about.remind, key, people, at: about.at });
    }
    await this.books.tell(tx, null, vision, { kind: 'work', act: about.overdue, key, people: await this.visions.staff(tx, vision.municipalityId, 'coach') });
    if (office) await this.mailer.order(tx, { key: `vision:${vision.id}:${key}:griffie`, to: { officeAddress: await this.checkUps.clerkAddress(tx, vision.municipalityId) }, template: 'visionOverdue', data: { title: vision.title, due: term.due, path: `/dorpsvisies/${vision.id}` } });
    await this.books.record(tx, null, vision, { act: about.overdue, role: 'system', shown: false });
  }
}
