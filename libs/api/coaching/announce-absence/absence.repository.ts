import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** That a coach is away in one municipality, and who stands in. Days are calendar days. */
export interface AbsenceRow {
  id: string;
  municipality: { id: string; name: string };
  fromDay: string;
  untilDay: string;
  /** Who is away, and who stands in. */
  coachName: string | null;
  deputyName: string | null;
  /** Whether it is the viewer who is away; else the viewer stands in. */
  mine: boolean;
  /** Whether it runs today. */
  now: boolean;
}

/** Every query on absences. */
@Injectable()
export class AbsenceRepository {
  constructor(private readonly database: Database) {}

  /** Those to come and running, in which somebody is away or stands in. */
  of(personId: string): Promise<AbsenceRow[]> {
    return this.database.read(
      'coach-absences',
      `select b.id, json_build_object('id', m.id, 'name', m.name) as municipality, b.from_day::text as "fromDay", b.until_day::text as "untilDay", c.name as "coachName", d.name as "deputyName", b.person_id = $1 as mine, t.today >= b.from_day as now
       from (select (brink_now() at time zone 'Europe/Amsterdam')::date as today) t, coach_absence b join municipality m on m.id = b.municipality_id left join person c on c.id = b.person_id left join person d on d.id = b.deputy_id
       where (b.person_id = $1 or b.deputy_id = $1) and b.ended_at is null and b.until_day >= t.today order by b.from_day, m.name, b.id limit 100`,
      [personId],
    );
  }

  /** The municipalities of a coach, with the other coaches there. */
  colleagues(personId: string, municipalityIds: readonly string[]): Promise<{ id: string; name: string; coaches: { id: string; name: string }[] }[]> {
    return this.database.read(
      'coach-colleagues',
      `select m.id, m.name, coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id) from staff_role s join person p on p.id = s.person_id and p.erased_at is null where s.municipality_id = m.id and s.role = 'coach' and s.until is null and s.person_id <> $1), '[]'::json) as coaches
       from municipality m where m.id = any($2::uuid[]) order by m.name`,
      [personId, municipalityIds],
    );
  }

  async isCoach(tx: Tx, personId: string, municipalityId: string): Promise<boolean> {
    return (await one(tx, `select 1 as there from staff_role where person_id = $1 and municipality_id = $2 and role = 'coach' and until is null`, [personId, municipalityId])) !== null;
  }

  async isAway(tx: Tx, personId: string, municipalityId: string, fromDay: string, untilDay: string): Promise<boolean> {
    return (await one(tx, `select 1 as there from coach_absence where person_id = $1 and municipality_id = $2 and ended_at is null and from_day <= $4::date and until_day >= $3::date limit 1`, [personId, municipalityId, fromDay, untilDay])) !== null;
  }

  async add(tx: Tx, absence: { readonly municipalityId: string; readonly personId: string; readonly deputyId: string; readonly fromDay: string; readonly untilDay: string }): Promise<string> {
    const id = newId();
    await rows(tx, 'insert into coach_absence (id, municipality_id, person_id, deputy_id, from_day, until_day, announced_at) values ($1, $2, $3, $4, $5, $6, brink_now())', [id, absence.municipalityId, absence.personId, absence.deputyId, absence.fromDay, absence.untilDay]);
    return id;
  }

  locked(tx: Tx, id: string): Promise<{ id: string; municipalityId: string; personId: string; deputyId: string; untilDay: string; ended: boolean } | null> {
    return one(tx, 'select id, municipality_id as "municipalityId", person_id as "personId", deputy_id as "deputyId", until_day::text as "untilDay", ended_at is not null as ended from coach_absence where id = $1 for update', [id]);
  }

  async end(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update coach_absence set ended_at = brink_now() where id = $1', [id]);
  }
}
