import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NamesLiveWithThePeople1700000000210 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan add column named_id uuid references person;

      -- the version before wrote the name itself: it is moved to where it can be erased, so that the column is always empty
      create function plan_names_a_person() returns trigger language plpgsql as $$
        begin
          insert into person (id, name, created_at) values (coalesce(new.named_id, gen_random_uuid()), new.on_behalf_of, brink_now())
            on conflict (id) do update set name = excluded.name returning id into new.named_id;
          new.on_behalf_of := null;
          return new;
        end $$;
      create trigger plan_names_a_person before insert or update of on_behalf_of on plan for each row when (new.on_behalf_of is not null) execute function plan_names_a_person();
      update plan set on_behalf_of = on_behalf_of where on_behalf_of is not null;
      alter table plan add constraint plan_holds_no_name check (on_behalf_of is null);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan drop constraint plan_holds_no_name;
      drop trigger plan_names_a_person on plan;
      drop function plan_names_a_person();
      update plan p set on_behalf_of = x.name from person x where x.id = p.named_id and x.erased_at is null;
      create temporary table named on commit drop as select named_id as id from plan where named_id is not null;
      alter table plan drop column named_id;
      delete from person where id in (select id from named);
    `);
  }
}
