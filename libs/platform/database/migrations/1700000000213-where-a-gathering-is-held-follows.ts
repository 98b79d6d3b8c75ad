import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhereAGatheringIsHeldFollows1700000000213 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- the version before does not say where a gathering is held: it follows from its hall and its address on the internet
      create function gathering_held_follows() returns trigger language plpgsql as $$
        begin
          new.held := case when new.venue = '' then 'online' when new.online_url <> '' then 'both' else 'hall' end;
          if tg_op = 'UPDATE' and new.held <> 'both' then update gathering_item set held = new.held where gathering_id = new.id; end if;
          return new;
        end $$;
      create trigger gathering_held_follows before insert or update of venue, online_url, held on gathering for each row
        when ((new.held = 'online') <> (new.venue = '') or (new.held = 'hall' and new.online_url <> '')) execute function gathering_held_follows();

      create function gathering_item_held_follows() returns trigger language plpgsql as $$
        begin
          if (select g.held from gathering g where g.id = new.gathering_id) = 'online' then new.held := 'online'; end if;
          return new;
        end $$;
      create trigger gathering_item_held_follows before insert on gathering_item for each row when (new.held = 'hall') execute function gathering_item_held_follows();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger gathering_item_held_follows on gathering_item;
      drop function gathering_item_held_follows();
      drop trigger gathering_held_follows on gathering;
      drop function gathering_held_follows();
    `);
  }
}
