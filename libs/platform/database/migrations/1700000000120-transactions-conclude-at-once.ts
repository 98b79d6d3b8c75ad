import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TransactionsConcludeAtOnce1700000000120 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- what a transaction tells besides its own writes, in one statement; the audit log last, for its chain is locked until the commit
      create function brink_conclude(told json) returns void language plpgsql as $$
      declare
        item json;
      begin
        for item in select * from json_array_elements(told->'jobs') loop
          perform graphile_worker.add_job(item->>'task', item->'payload', run_at := (item->>'runAt')::timestamptz, job_key := item->>'key', max_attempts := coalesce((item->>'maxAttempts')::int, 25));
        end loop;
        perform pg_notify(news->>'channel', news->>'payload') from json_array_elements(told->'news') news;
        for item in select * from json_array_elements(told->'audit') loop
          insert into audit_entry (municipality_id, person_id, role, act, subject_kind, subject_id, data)
          values ((item->>'municipality_id')::uuid, (item->>'person_id')::uuid, item->>'role', item->>'act', item->>'subject_kind', (item->>'subject_id')::uuid, (item->'data')::jsonb);
        end loop;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function brink_conclude(json)');
  }
}
