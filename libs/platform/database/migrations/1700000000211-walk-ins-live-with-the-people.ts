import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WalkInsLiveWithThePeople1700000000211 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table gathering_walk_in alter column name set default '', add column person_id uuid references person;

      -- the version before wrote the name itself: it is moved to where it can be erased, so that the column is always empty
      create function walk_in_is_a_person() returns trigger language plpgsql as $$
        begin
          with named as (insert into person (id, name, created_at) values (gen_random_uuid(), new.name, brink_now()) returning id)
            update gathering_walk_in set name = '', person_id = named.id from named where gathering_walk_in.id = new.id;
          return null;
        end $$;
      create trigger walk_in_is_a_person after insert or update of name on gathering_walk_in for each row when (new.name <> '') execute function walk_in_is_a_person();
      update gathering_walk_in set name = name where name <> '';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger walk_in_is_a_person on gathering_walk_in;
      drop function walk_in_is_a_person();
      update gathering_walk_in w set name = x.name from person x where x.id = w.person_id;
      create temporary table walked_in on commit drop as select person_id as id from gathering_walk_in where person_id is not null;
      alter table gathering_walk_in drop column person_id, alter column name drop default;
      delete from person where id in (select id from walked_in);
    `);
  }
}
