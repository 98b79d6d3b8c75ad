import { PersonRepository } from '#api/identity';
import { PlacesRepository } from '#api/places';
import { localDate } from '#domain/kernel';
import type { Ordinance } from '#domain/ordinances';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationRepository, type AssociationRow, type MemberRow } from './association.repository.js';
import type { AssociationActType, AssociationDeskType, AssociationInsideType } from './associations.type.js';
import { pathOf } from './bookkeeping.js';
import { MemberRepository } from './member.repository.js';
import { boardOf, peopleOf, shownAct, shownAssociation, shownMember } from './shown-association.js';
import { type WeightyAct, WeightyActRepository } from './two-people/weighty-act.repository.js';

/** What is shown of an association to who is in it, and of all of them to who helps. */
@Injectable()
export class AssociationReader {
  constructor(
    private readonly associations: AssociationRepository,
    private readonly members: MemberRepository,
    private readonly acts: WeightyActRepository,
    private readonly people: PersonRepository,
    private readonly places: PlacesRepository,
  ) {}

  /** Members, what waits for two people, and for the board who asks and who is invited. Null for who is not in it. */
  async inside(row: AssociationRow, actor: Actor, today: string): Promise<AssociationInsideType | null> {
    if (actor.personId === null) return null;
    const own = await this.associations.own(row.id, actor.personId);
    if (own === null) return null;
    const board = await this.associations.board(row.id);
    const leads = speaksFor(actor, row.id);
    const acts = await this.acts.openOf(row.id);
    const shown = await this.shown(acts, actor, new Map([[row.id, row]]), new Map([[row.id, board]]), today);
    const invitations = leads ? await this.members.invitations(row.id) : [];
    const emails = await this.members.addresses.emails(invitations.map((i) => i.id));
    return {
      associationId: row.id,
      own: shownMember(own, actor),
      board: board.map((member) => shownMember(member, actor)),
      // a member who is not on the board sees what is asked of them, and nothing else that is not decided yet
      acts: leads ? shown : shown.filter((act) => act.viewerMayAccept),
      requests: leads ? await this.members.requests(row.id) : [],
      invitations: invitations.map(({ id, role, expiresAt }) => ({ id, role, expiresAt, email: emails.get(id) ?? null })),
      contact: row.contactId === null ? null : ((await this.people.names([row.contactId])).get(row.contactId) ?? null),
    };
  }

  /** The rules that hold today. */
  async rules(municipalityId: string): Promise<Ordinance> {
    return this.associations.inOne(async (tx) => required(await this.places.ordinanceInForce(tx, municipalityId)).rules);
  }

  /** What waits for a coach or administrator, in the municipalities that are theirs. */
  async desk(actor: Actor): Promise<AssociationDeskType> {
    const all = await this.places.municipalities();
    const municipalities = all.filter(({ id }) => can(actor, 'found-association', { municipalityId: id }) === null);
    const ids = municipalities.map(({ id }) => id);
    const acts = await this.acts.openForStaff(ids, false);
    const about = [...new Set(acts.flatMap((act) => (act.associationId === null ? [] : [act.associationId])))];
    const rows = new Map((about.length === 0 ? [] : await this.associations.byIds(about)).map((row) => [row.id, row]));
    const boards = new Map(await Promise.all(about.map(async (id) => [id, await this.associations.board(id)] as const)));
    const today = localDate(await this.associations.now());
    return { acts: await this.shown(acts, actor, rows, boards, today), withoutBoard: (await this.associations.withoutBoard(ids)).map(shownAssociation), municipalities };
  }

  private async shown(acts: readonly WeightyAct[], actor: Actor, rows: ReadonlyMap<string, AssociationRow>, boards: ReadonlyMap<string, readonly MemberRow[]>, today: string): Promise<AssociationActType[]> {
    if (acts.length === 0) return [];
    const [names, acceptances, slugs] = [await this.people.names(peopleOf(acts)), await this.acts.acceptances(acts.map((act) => act.id)), new Map((await this.places.municipalities()).map((m) => [m.id, m.slug]))];
    const about = (id: string): { name: string; path: string } | null => {
      const row = rows.get(id);
      return row === undefined ? null : { name: row.name, path: pathOf({ slug: row.slug, municipalitySlug: slugs.get(row.municipalityId) ?? '' }) };
    };
    return acts.map((act) => shownAct(act, actor, { names, acceptances, about, board: (id) => boardOf(boards.get(id) ?? [], today) }));
  }
}
