import { composeLetter, letterSince } from '#domain/notices';
import { ActorReader } from '#platform/auth';
import { Database } from '#platform/database';
import { FrontReader } from '#platform/front';
import { Every, eachInTurn } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';
import { unsubscribePath } from '../tell/pass-on.js';
import { LetterRepository, type Reader } from './letter.repository.js';
import { type Line, NewsOfPlaces } from './news-of-places.js';

/** So many readers are looked up at a time. */
const AT_ONCE = 500;

/** Days that is remembered when somebody had a letter. */
const KEPT_DAYS = 60;

/** What a letter reads besides the news that was kept for it. */
@Injectable()
export class LetterGround {
  constructor(
    readonly front: FrontReader,
    readonly actors: ActorReader,
    readonly notices: NoticeRepository,
  ) {}
}

/** One letter a person and week: what is new where they live and in what they follow, what came of it, and what needs them. Nothing new: no letter. */
@Injectable()
export class WeeklyLetter {
  constructor(
    private readonly database: Database,
    private readonly letters: LetterRepository,
    private readonly ground: LetterGround,
    private readonly mailer: Mailer,
  ) {}

  /** On Monday morning. */
  @Every('0 6 * * 1')
  async send(): Promise<void> {
    const now = await this.database.now();
    const places = new NewsOfPlaces(this.ground.front, letterSince(now, 0));
    await this.letters.forgetOld(KEPT_DAYS);
    for (let readers = await this.letters.readers(null, AT_ONCE); readers.length > 0; readers = await this.letters.readers(readers.at(-1)?.personId ?? null, AT_ONCE))
      await eachInTurn(readers.map((reader) => () => this.write(reader, places, letterSince(now, reader.last?.getTime() ?? null))));
  }

  private async write(reader: Reader, places: NewsOfPlaces, since: number): Promise<void> {
    const lines = await places.of(reader.places);
    if (!reader.hasNews && composeLetter([], lines, [], since) === null) return;
    const needs = await this.ground.front.needsToWrite(await this.ground.actors.ofPerson(reader.personId));
    await this.database.transaction(async (tx) => {
      const week = await this.letters.take(tx, reader.personId);
      if (week === null) return;
      const letter = composeLetter(await this.letters.news(tx, reader.personId), lines, needs, since);
      // read on the site meanwhile
      if (letter === null) return this.letters.giveBack(tx, reader.personId, week);
      const secrets = await this.ground.notices.unsubscribeSecrets(tx, [reader.personId]);
      const unsubscribe = unsubscribePath(secrets.get(reader.personId) ?? '', 'weekly');
      const items = JSON.stringify(letter.news.map(({ data, path }) => ({ ...data, path })));
      const json = (what: readonly (Line | object)[]): string => JSON.stringify(what);
      await this.mailer.order(tx, { key: `weekly:${week}:${reader.personId}`, to: { personId: reader.personId }, template: 'weekly', data: { items, fresh: json(letter.fresh), came: json(letter.came), needs: json(letter.needs), unsubscribe } });
    });
  }
}
