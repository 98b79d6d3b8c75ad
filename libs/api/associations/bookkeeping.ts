import type { AssociationFacts } from '#domain/associations';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { AssociationRepository } from './association.repository.js';

/** An association with its address, as those who are told of it need it. */
export type Known = Pick<AssociationFacts, 'id' | 'municipalityId'> & { readonly name: string; readonly slug: string; readonly municipalitySlug: string };

/** What is told, and to whom. `work` waits for somebody; `own` is news about what is theirs. */
export interface Telling {
  readonly act: string;
  readonly key: string;
  readonly people: readonly string[];
  readonly work?: boolean;
  readonly reason?: string | null;
  readonly path?: string;
}

/** Where an association has its page. */
export const pathOf = ({ municipalitySlug, slug }: Pick<Known, 'municipalitySlug' | 'slug'>): string => `/verenigingen/${municipalitySlug}/${slug}`;

/** What goes with each act on an association: who hears of it, what everybody reads in its history, and that it is written down. */
@Injectable()
export class AssociationBooks {
  constructor(
    private readonly associations: AssociationRepository,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Tells people; nobody of their own act. */
  async tell(tx: Tx, actor: Pick<Actor, 'personId'> | null, about: { readonly title: string; readonly path: string }, telling: Telling): Promise<void> {
    const { work, act, key, people, reason, path = about.path } = telling;
    await this.events.tell(tx, actor, { kind: work === true ? 'work' : 'own-plan', act, key: `association:${key}`, people, reason, title: about.title, path });
  }

  /** The same about an association. */
  tellOf(tx: Tx, actor: Pick<Actor, 'personId'> | null, association: Known, telling: Telling): Promise<void> {
    return this.tell(tx, actor, { title: association.name, path: pathOf(association) }, telling);
  }

  /** A step in the public history, by role. */
  async happened(tx: Tx, association: Pick<Known, 'id' | 'municipalityId'>, act: string, role: string | null = null): Promise<void> {
    await this.associations.addEvent(tx, association, act, role);
  }

  /** Writes an act down; last in its transaction. */
  async record(tx: Tx, actor: Pick<Actor, 'personId'> | null, association: Pick<Known, 'id' | 'municipalityId'>, { act, role, data = {} }: { readonly act: string; readonly role: string; readonly data?: Readonly<Record<string, string | number | boolean | null>> }): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `association.${act}`, role, municipalityId: association.municipalityId, subjectKind: 'association', subjectId: association.id, data });
  }
}
