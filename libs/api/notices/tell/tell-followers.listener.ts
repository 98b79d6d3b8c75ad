import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';
import { PassOn } from './pass-on.js';

/** Tells who follows an area or its municipality, and where `residents` is said who live there, of news that another feature has about it. */
@Injectable()
export class TellFollowers {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly passing: PassOn,
  ) {}

  @OnEvent('area.news')
  async told(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const news = { key: String(data['key']), path: String(data['path']), data: { act: String(data['act']), title: String(data['title']) } };
    const place = { areaId: data['areaId'] == null ? null : String(data['areaId']), municipalityId: String(data['municipalityId']), residents: data['residents'] === true, actorId: data['actorId'] == null ? null : String(data['actorId']) };
    await this.passing.on(tx, news, await this.notices.tellFollowers(tx, place, news));
  }
}
