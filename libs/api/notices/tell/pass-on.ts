import type { NoticeKind } from '#domain/notices';
import type { Tx } from '#platform/database';
import { Live } from '#platform/live';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { type News, NoticeRepository, type Told } from '../notice.repository.js';

/** The address in a mail with which one stops this kind of mail. */
export const unsubscribePath = (secret: string, kind: NoticeKind | 'weekly'): string => `/afmelden?sleutel=${secret}&soort=${kind}`;

/** Where the news of somebody is published. */
export const topicOf = (personId: string): string => `notices:${personId}`;

/** Brings what people were told to them: on open pages at once, by mail as they want it. */
@Injectable()
export class PassOn {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly live: Live,
    private readonly mailer: Mailer,
  ) {}

  /** `people`: all whom this transaction tells of this news, so that their secrets are asked together and in one order. */
  async on(tx: Tx, { data, path }: News, people: readonly Told[]): Promise<void> {
    for (const told of people) await this.live.publish(tx, topicOf(told.personId));
    const atOnce = people.filter((told) => told.atOnce);
    const secrets = await this.notices.unsubscribeSecrets(tx, atOnce.map(({ personId }) => personId));
    await this.mailer.orderAll(
      tx,
      atOnce.map(({ id, personId, kind }) => ({ key: `notice:${id}`, to: { personId }, template: 'notice', data: { ...data, path, unsubscribe: unsubscribePath(secrets.get(personId) ?? '', kind) } })),
    );
  }
}
