import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import type { KeptVision } from './vision.query.js';

type About = Pick<KeptVision, 'id' | 'municipalityId' | 'areaId' | 'title'>;

/** What is told, and to whom. */
export interface Telling {
  /** Known to the notices: why one hears of it, and what happened. */
  readonly kind: 'own-plan' | 'work';
  readonly act: string;
  readonly key: string;
  readonly people: readonly string[];
  readonly reason?: string;
  /** Where on the pages of the vision; by default its own page. */
  readonly at?: string;
}

/** What goes with each act on a vision: who hears of it, and that it is written down. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Tells people; nobody of their own act. */
  async tell(tx: Tx, actor: Actor | null, vision: About, { at = '', ...telling }: Telling): Promise<void> {
    await this.events.tell(tx, actor, { ...telling, key: `vision:${vision.id}:${telling.key}`, title: vision.title, path: `/dorpsvisies/${vision.id}${at}` });
  }

  /** Tells who follows the area or the municipality. */
  async tellFollowers(tx: Tx, actor: Actor | null, vision: About, act: string, key: string): Promise<void> {
    await this.events.record(tx, 'area.news', { act, key: `vision:${vision.id}:${key}`, areaId: vision.areaId, municipalityId: vision.municipalityId, actorId: actor?.personId ?? null, title: vision.title, path: `/dorpsvisies/${vision.id}` });
  }

  /** Writes an act down; last in its transaction. `shown` tells whether a public page changed. */
  async record(tx: Tx, actor: Actor | null, vision: About, { act, role, data = {}, shown = true }: { readonly act: string; readonly role: string; readonly data?: Readonly<Record<string, string | number | boolean | null>>; readonly shown?: boolean }): Promise<void> {
    if (shown) await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `vision.${act}`, role, municipalityId: vision.municipalityId, subjectKind: 'vision', subjectId: vision.id, data });
  }
}
