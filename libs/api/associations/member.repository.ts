import { InvitedAddressRepository } from '#api/identity';
import type { AssociationRole, TermChanges } from '#domain/associations';
import type { AreaId, MunicipalityId } from '#domain/kernel';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { TODAY } from './association.repository.js';

/** Somebody who asks to join. */
export interface RequestRow {
  readonly id: string;
  readonly associationId: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly name: string | null;
  readonly at: Date;
  readonly state: string;
}

/** An invitation that is open; the address only for the board, and for who is invited. */
export interface InvitationRow {
  readonly id: string;
  readonly associationId: string;
  readonly municipalityId: string;
  readonly role: AssociationRole;
  readonly invitedBy: string;
  readonly expiresAt: Date;
  readonly email: string | null;
}

const REQUEST = `r.id, r.association_id as "associationId", r.municipality_id as "municipalityId", r.person_id as "personId", p.name, r.at, r.state`;
const INVITATION = `i.id, i.association_id as "associationId", i.municipality_id as "municipalityId", i.role, i.invited_by as "invitedBy", i.expires_at as "expiresAt"`;

/** Every query on who comes in and goes out: terms, requests and invitations. */
@Injectable()
export class MemberRepository {
  constructor(
    private readonly database: Database,
    readonly addresses: InvitedAddressRepository,
  ) {}

  /** Begins a term; false when the person has one, or the seat is taken: two at once are told apart by the constraints. */
  async begin(tx: Tx, associationId: string, personId: string, role: AssociationRole, since: string): Promise<boolean> {
    return (await one(tx, 'insert into association_member (id, association_id, person_id, role, since) values ($1, $2, $3, $4, $5) on conflict do nothing returning id', [newId(), associationId, personId, role, since])) !== null;
  }

  /** Ends what somebody is in it now and later; a term of today or later never was. */
  async leave(tx: Tx, associationId: string, personId: string | null): Promise<void> {
    await rows(tx, `delete from association_member where association_id = $1 and ($2::uuid is null or person_id = $2) and since >= ${TODAY}`, [associationId, personId]);
    await rows(tx, `update association_member set until = ${TODAY} - 1 where association_id = $1 and ($2::uuid is null or person_id = $2) and (until is null or until >= ${TODAY})`, [associationId, personId]);
  }

  /** Ends and begins terms as a decision said. Who agreed to be shown with their name stays so. */
  async change(tx: Tx, associationId: string, { end, drop, begin }: TermChanges): Promise<void> {
    const shown = await rows<{ personId: string }>(tx, 'select distinct person_id as "personId" from association_member where association_id = $1 and shown', [associationId]);
    await rows(tx, 'delete from association_member where association_id = $1 and id = any($2::uuid[])', [associationId, [...drop]]);
    for (const term of end) await rows(tx, 'update association_member set until = $3 where association_id = $1 and id = $2', [associationId, term.id, term.until]);
    for (const term of begin)
      await rows(tx, 'insert into association_member (id, association_id, person_id, role, since, shown) values ($1, $2, $3, $4, $5, $6)', [newId(), associationId, term.personId, term.role, term.since, shown.some((s) => s.personId === term.personId)]);
  }

  /** Where somebody who asks lives, as far as joining depends on it. */
  homeOf(tx: Tx, personId: string): Promise<{ municipalityId: MunicipalityId; areaId: AreaId; verified: boolean } | null> {
    return one(tx, `select municipality_id as "municipalityId", area_id as "areaId", verified_at is not null as verified from residence where person_id = $1`, [personId]);
  }

  /** The birth years of who is in it, for rules about age. */
  birthYears(tx: Tx, associationId: string): Promise<{ personId: string; birthYear: number | null }[]> {
    return rows(tx, `select m.person_id as "personId", p.birth_year as "birthYear" from association_member m join person p on p.id = m.person_id where m.association_id = $1 and (m.until is null or m.until >= ${TODAY})`, [associationId]);
  }

  async endTerm(tx: Tx, memberId: string, until: string): Promise<void> {
    await rows(tx, 'update association_member set until = greatest($2::date, since) where id = $1', [memberId, until]);
  }

  async show(tx: Tx, associationId: string, personId: string, shown: boolean): Promise<void> {
    await rows(tx, `update association_member set shown = $3 where association_id = $1 and person_id = $2 and (until is null or until >= ${TODAY})`, [associationId, personId, shown]);
  }

  /** Asks to join; false when this person asked already. */
  async ask(tx: Tx, association: { readonly id: string; readonly municipalityId: string }, personId: string): Promise<string | null> {
    const row = await one<{ id: string }>(tx, `insert into association_request (id, municipality_id, association_id, person_id, at, state) values ($1, $2, $3, $4, brink_now(), 'open') on conflict do nothing returning id`, [newId(), association.municipalityId, association.id, personId]);
    return row?.id ?? null;
  }

  request(tx: Tx, id: string): Promise<RequestRow | null> {
    return one(tx, `select ${REQUEST} from association_request r join person p on p.id = r.person_id where r.id = $1 for update of r`, [id]);
  }

  requests(associationId: string): Promise<RequestRow[]> {
    return this.database.read('association-requests', `select ${REQUEST} from association_request r join person p on p.id = r.person_id where r.association_id = $1 and r.state = 'open' order by r.at, r.id limit 100`, [associationId]);
  }

  async openRequest(associationId: string, personId: string): Promise<string | null> {
    return (await this.database.read<{ id: string }>('association-request-own', `select id from association_request where association_id = $1 and person_id = $2 and state = 'open'`, [associationId, personId]))[0]?.id ?? null;
  }

  async settleRequest(tx: Tx, id: string, state: 'accepted' | 'declined' | 'withdrawn', by: string | null): Promise<void> {
    await rows(tx, 'update association_request set state = $2, settled_by = $3, settled_at = brink_now() where id = $1', [id, state, by]);
  }

  async addInvitation(tx: Tx, invitation: { readonly id: string; readonly associationId: string; readonly municipalityId: string; readonly role: 'chair' | 'member'; readonly invitedBy: string; readonly days: number }): Promise<void> {
    await rows(
      tx,
      `insert into association_invitation (id, municipality_id, association_id, role, invited_by, at, expires_at, state) values ($1, $2, $3, $4, $5, brink_now(), brink_now() + make_interval(days => $6), 'open')`,
      [invitation.id, invitation.municipalityId, invitation.associationId, invitation.role, invitation.invitedBy, invitation.days],
    );
  }

  /** An open invitation that has not run out, locked; its address is kept apart, by the same id. */
  invitation(tx: Tx, id: string): Promise<InvitationRow | null> {
    return one(tx, `select ${INVITATION}, null as email from association_invitation i where i.id = $1 and i.state = 'open' and i.expires_at > brink_now() for update`, [id]);
  }

  invitations(associationId: string): Promise<InvitationRow[]> {
    return this.database.read('association-invitations', `select ${INVITATION}, null as email from association_invitation i where i.association_id = $1 and i.state = 'open' and i.expires_at > brink_now() order by i.at, i.id limit 100`, [associationId]);
  }

  /** Open invitations for somebody's confirmed address. */
  async invitationsFor(personId: string): Promise<InvitationRow[]> {
    const ids = await this.addresses.of(personId);
    return ids.length === 0 ? [] : this.invitationsById(ids);
  }

  invitationsById(ids: readonly string[]): Promise<InvitationRow[]> {
    return this.database.read('association-invitations-by-id', `select ${INVITATION}, null as email from association_invitation i where i.id = any($1::uuid[]) and i.state = 'open' and i.expires_at > brink_now() order by i.at, i.id`, [ids]);
  }

  async openInvitations(tx: Tx, associationId: string): Promise<number> {
    return (await one<{ n: number }>(tx, `select count(*)::int as n from association_invitation where association_id = $1 and state = 'open'`, [associationId]))?.n ?? 0;
  }

  async settleInvitation(tx: Tx, id: string, state: 'accepted' | 'declined' | 'withdrawn' | 'expired'): Promise<void> {
    await rows(tx, 'update association_invitation set state = $2, settled_at = brink_now() where id = $1', [id, state]);
    await this.addresses.forget(tx, [id]);
  }

  /** Ends every open invitation of an association, or those that ran out; their addresses are forgotten. */
  async closeInvitations(tx: Tx, associationId: string | null): Promise<void> {
    const closed = await rows<{ id: string }>(tx, `update association_invitation set state = 'expired', settled_at = brink_now() where state = 'open' and (association_id = $1 or ($1::uuid is null and expires_at <= brink_now())) returning id`, [associationId]);
    await this.addresses.forget(tx, closed.map((row) => row.id));
  }
}
