import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillagesLearn1700000000031 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table knowledge (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid references area,
        kind text not null check (kind in ('story', 'lesson', 'call')),
        state text not null check (state in ('in-review', 'returned', 'published', 'closed', 'withdrawn')),
        author_id uuid not null references person,
        association_id uuid references association,
        role text not null check (role in ('association', 'official', 'coach', 'resident')),
        title text not null,
        body text not null,
        works_when text not null,
        ask_whom text not null,
        themes text[] not null,
        plan_id uuid references plan,
        version integer not null default 1,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        published_at timestamptz,
        notes text,
        reviewed_by uuid references person,
        outcome text,
        closed_at timestamptz,
        search tsvector generated always as (setweight(to_tsvector('dutch', brink_plain(title)), 'A') || setweight(to_tsvector('dutch', brink_plain(body)), 'B')) stored,
        check (state not in ('published', 'closed') or published_at is not null),
        check ((state = 'closed') = (closed_at is not null)),
        check (kind = 'call' or state in ('published', 'withdrawn')),
        check (reviewed_by is null or reviewed_by <> author_id)
      );
      create index knowledge_newest on knowledge (kind, published_at desc, id desc) where state in ('published', 'closed');
      create index knowledge_search on knowledge using gin (search) where state in ('published', 'closed');
      create index knowledge_themes on knowledge using gin (themes) where state in ('published', 'closed');
      create index knowledge_waiting on knowledge (municipality_id, changed_at) where state = 'in-review';
      create index knowledge_of_author on knowledge (author_id, changed_at desc);
      create index knowledge_of_plan on knowledge (plan_id) where plan_id is not null;

      create table call_answer (
        call_id uuid not null references knowledge,
        plan_id uuid not null references plan,
        municipality_id uuid not null,
        person_id uuid not null references person,
        at timestamptz not null,
        constraint call_answer_once primary key (call_id, plan_id)
      );
      create index plan_finished on plan (published_at desc, id desc) where published_at is not null and state in ('completed', 'stopped', 'under-way');
      create index call_answer_of_plan on call_answer (plan_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index plan_finished; drop table call_answer, knowledge`);
  }
}
