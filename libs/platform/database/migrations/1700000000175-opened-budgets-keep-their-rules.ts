import type { MigrationInterface, QueryRunner } from 'typeorm';

const row = (of: string, columns: readonly string[]): string => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
const differs = (...columns: string[]): string => `${row('new', columns)} is distinct from ${row('old', columns)}`;

export class OpenedBudgetsKeepTheirRules1700000000175 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table budget
        add column price_least_cents bigint,
        add column dates_moved_reason text,
        add constraint budget_price_least_check check (price_least_cents between 1 and coalesce(price_limit_cents, amount_cents));

      create table budget_reminder (
        budget_id uuid not null references budget,
        due_on date not null,
        kind text not null,
        at timestamptz not null,
        primary key (budget_id, due_on, kind)
      );
      create index budget_checked on budget (municipality_id, check_until) where state in ('gathering', 'checking');

      -- a draft can change; of an opened budget the rules stand still, each phase keeps its days once it is over, and no phase comes back
      create function refuse_changed_budget() returns trigger language plpgsql as $$
      begin
        if old.state = 'draft' then return new; end if;
        if ${differs('municipality_id', 'area_id', 'association_id', 'ordinance_id', 'title', 'explanation', 'amount_cents', 'price_least_cents', 'price_limit_cents', 'propose_from', 'method', 'ballot_kind', 'opened_at', 'ideas_until')}
          or (old.state <> 'checking' and ${differs('check_until', 'closes_at', 'vote_opened_at', 'vote_id', 'secret_hash', 'lot_hash')})
          or (old.state in ('counted', 'annulled') and ${differs('closed_at', 'annulled_reason', 'roll', 'result')})
          or (new.state <> old.state and (old.state, new.state) not in (('gathering', 'checking'), ('checking', 'voting'), ('voting', 'counted'), ('gathering', 'annulled'), ('checking', 'annulled'), ('voting', 'annulled')))
        then
          raise exception 'an opened budget does not change' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      create trigger budget_stays before update on budget for each row execute function refuse_changed_budget();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger budget_stays on budget;
      drop function refuse_changed_budget();
      drop index budget_checked;
      drop table budget_reminder;
      alter table budget drop constraint budget_price_least_check, drop column dates_moved_reason, drop column price_least_cents;
    `);
  }
}
