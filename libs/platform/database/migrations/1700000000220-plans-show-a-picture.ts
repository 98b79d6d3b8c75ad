import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlansShowAPicture1700000000220 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan add column picture jsonb;
      create function plan_shows_its_first_picture() returns trigger language plpgsql as $$
        begin
          update plan set picture = (select jsonb_build_object('id', a.id, 'description', a.description) from attachment a where a.plan_id = plan.id and a.kind = 'picture' order by a.added_at, a.id limit 1)
            where id = coalesce(new.plan_id, old.plan_id);
          return null;
        end $$;
      create trigger attachment_shown after insert or delete on attachment for each row execute function plan_shows_its_first_picture();
      update plan p set picture = (select jsonb_build_object('id', a.id, 'description', a.description) from attachment a where a.plan_id = p.id and a.kind = 'picture' order by a.added_at, a.id limit 1)
        where id in (select plan_id from attachment where kind = 'picture');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger attachment_shown on attachment;
      drop function plan_shows_its_first_picture();
      alter table plan drop column picture;
    `);
  }
}
