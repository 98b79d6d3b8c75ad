import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConfirmedPaperStays1700000000170 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function paper_list_stays() returns trigger language plpgsql as $$ begin raise exception 'a confirmed list on paper is counted and stays as it is' using errcode = 'check_violation'; end $$;
      create trigger paper_list_stays before update or delete on paper_list for each row when (old.confirmed_at is not null) execute function paper_list_stays();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger paper_list_stays on paper_list; drop function paper_list_stays();`);
  }
}
