import { type RoundComposition, type RoundPlace, mayShow } from '#domain/deciding';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';

/** A draft as it is kept: what was composed, where it belongs, and who composes it. */
export interface KeptDraft extends RoundComposition {
  readonly municipalityId: string;
  readonly planId: string | null;
  readonly areaId: string | null;
  readonly membersOf: string | null;
}

/** Who may vote, as it is fixed at opening. */
export interface RollRules {
  readonly id: string;
  readonly municipalityId: string;
  /** Null: the whole municipality. */
  readonly areaId: string | null;
  readonly membersOf: string | null;
  readonly voteAgeFrom: number;
  /** Until which age one is in the chamber of young people; null where they vote with the others. */
  readonly youthAgeUntil: number | null;
  /** Whose plan it is about: who has a part in it does not vote for the municipality. */
  readonly authorId: string | null;
  readonly associationId: string | null;
}

const AGE = `extract(year from brink_now() at time zone 'Europe/Amsterdam')::int - p.birth_year`;
const TODAY = `(brink_now() at time zone 'Europe/Amsterdam')::date`;

/** Drafts, opening, and the roll. */
@Injectable()
export class CompositionRepository {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
  ) {}

  /** What everybody may read of a round has changed: kept answers go. */
  changed(tx: Tx): Promise<void> {
    return this.live.publicChanged(tx);
  }

  async add(tx: Tx, draft: KeptDraft, by: { as: string; forAssociation: string | null; personId: string }): Promise<string> {
    const id: string = newId<'Round'>();
    await rows(
      tx,
      `insert into round (id, municipality_id, plan_id, area_id, association_id, state, composed_by, composed_as, composed_for, composed_at, vote_age_from, question, explanation, method, options, rule, quorum_percentage, quorum_base, joining, closes_at, seats, weights, young)
       values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, brink_now(), 0, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
      [id, draft.municipalityId, draft.planId, draft.areaId, draft.membersOf, by.personId, by.as, by.forAssociation, ...this.composed(draft)],
    );
    return id;
  }

  async change(tx: Tx, id: string, draft: RoundComposition): Promise<void> {
    await rows(tx, `update round set question = $2, explanation = $3, method = $4, options = $5, rule = $6, quorum_percentage = $7, quorum_base = $8, joining = $9, closes_at = $10, seats = $11, weights = $12, young = $13, composed_at = brink_now() where id = $1 and state = 'draft'`, [id, ...this.composed(draft)]);
  }

  async announce(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update round set announced_at = brink_now() where id = $1 and state = 'draft'`, [id]);
  }

  async discard(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from roll_request where vote_id = $1', [id]);
    await rows(tx, `delete from round where id = $1 and state = 'draft'`, [id]);
  }

  private composed(draft: RoundComposition): unknown[] {
    return [draft.question, draft.explanation, draft.method, [...draft.options], draft.rule, draft.quorumPercentage, draft.quorumBase, draft.joining, new Date(draft.closesAt), draft.seats, draft.weights === null ? null : JSON.stringify(draft.weights), draft.young];
  }

  async open(tx: Tx, id: string, opening: { secretHash: string; lotHash: string; openedBy: string; voteAgeFrom: number }): Promise<void> {
    await rows(tx, `update round set state = 'open', opened_at = brink_now(), secret_hash = $2, lot_hash = $3, opened_by = $4, vote_age_from = $5 where id = $1`, [id, opening.secretHash, opening.lotHash, opening.openedBy, opening.voteAgeFrom]);
  }

  /** Fixes who may vote: the members of an association in their term; or verified residents of the area or municipality who are old enough, and the officials of the municipality. */
  async fixRoll(tx: Tx, roll: RollRules): Promise<void> {
    await (roll.membersOf === null ? this.residents(tx, roll) : this.members(tx, roll.id, roll.municipalityId, roll.membersOf));
    const counts = ['residents', 'municipality', 'young', 'members'].map((chamber) => `${chamber}_roll = (select count(*) from round_roll where round_id = $1 and chamber = '${chamber}')`);
    await rows(tx, `update round set ${counts.join(', ')} where id = $1`, [roll.id]);
  }

  /** Who may vote in an opened round, each once. */
  async onRoll(tx: Tx, roundId: string): Promise<string[]> {
    return (await rows<{ id: string }>(tx, 'select distinct person_id as id from round_roll where round_id = $1', [roundId])).map(({ id }) => id);
  }

  private async residents(tx: Tx, { id, municipalityId, areaId, voteAgeFrom, youthAgeUntil, authorId, associationId }: RollRules): Promise<void> {
    await rows(
      tx,
      `insert into round_roll (round_id, chamber, person_id, municipality_id)
       select $1::uuid, case when ${AGE} <= $5::int then 'young' else 'residents' end, r.person_id, $2::uuid from residence r join person p on p.id = r.person_id
        where r.municipality_id = $2 and ($3::uuid is null or r.area_id = $3) and r.verified_at is not null and p.erased_at is null and ${AGE} >= $4
       union
       select $1::uuid, 'residents', a, $2::uuid from put_on_roll($1) a
       union all
       select distinct $1::uuid, 'municipality', s.person_id, $2::uuid from staff_role s where s.municipality_id = $2 and s.role = 'official' and s.until is null and s.person_id is distinct from $6::uuid
          and not exists (select 1 from association_member m where m.association_id = $7 and m.person_id = s.person_id and m.until is null)
       on conflict do nothing`,
      [id, municipalityId, areaId, voteAgeFrom, youthAgeUntil, authorId, associationId],
    );
    const apart = await one<{ n: string }>(tx, `select count(*) as n from round_roll where round_id = $1 and chamber = 'young'`, [id]);
    if (!mayShow(Number(apart?.n ?? 0))) await rows(tx, `update round_roll set chamber = 'residents' where round_id = $1 and chamber = 'young'`, [id]);
  }

  private async members(tx: Tx, id: string, municipalityId: string, associationId: string): Promise<void> {
    await rows(
      tx,
      `insert into round_roll (round_id, chamber, person_id, municipality_id)
       select distinct $1::uuid, 'members', m.person_id, $2::uuid from association_member m join person p on p.id = m.person_id
        where m.association_id = $3 and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY}) and p.erased_at is null`,
      [id, municipalityId, associationId],
    );
  }

  /** The methods that an ordinance allows. */
  async allowedMethods(ordinanceId: string): Promise<string[]> {
    const [found] = await this.database.read<{ methods: string[] }>('round-methods', `select data -> 'methods' as methods from ordinance where id = $1`, [ordinanceId]);
    return found?.methods ?? [];
  }

  /** Where an association is; null for an unknown one. */
  associationById(tx: Tx, id: string): Promise<{ id: string; municipalityId: string; areaId: string; name: string } | null> {
    return one(tx, 'select id, municipality_id as "municipalityId", area_id as "areaId", name from association where id = $1', [id]);
  }

  /** Whether somebody is a municipality; the id comes from outside. */
  async isMunicipality(tx: Tx, id: string): Promise<boolean> {
    return (await one(tx, 'select 1 from municipality where id = $1', [id])) !== null;
  }

  /** The municipalities and their areas, and associations, for which a round can be composed. */
  places(staffOf: readonly string[], associations: readonly string[]): Promise<{ kind: string; id: string; name: string; municipalityId: string }[]> {
    return this.database.read(
      'round-places',
      `select 'MUNICIPALITY' as kind, id, name, id as "municipalityId", 1 as place from municipality where id = any($1::uuid[])
       union all select 'AREA', a.id, a.name, a.municipality_id, 2 from area a where a.municipality_id = any($1::uuid[]) or a.id in (select area_id from association where id = any($2::uuid[]))
       union all select 'MEMBERS', id, name, municipality_id, 3 from association where id = any($2::uuid[])
       order by place desc, name, id limit 200`,
      [staffOf, associations],
    );
  }
}

/** The place of a round, as rights see it. */
export const placeOf = (round: { municipalityId: string; areaId: string | null; planAreaId: string | null; authorId: string | null; associationId: string | null; membersOf: string | null }): RoundPlace => ({
  municipalityId: round.municipalityId,
  areaId: round.planAreaId ?? round.areaId,
  authorId: round.authorId,
  associationId: round.associationId,
  membersOf: round.membersOf,
});
