import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleConverse1700000000090 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table conversation (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid references area,
        association_id uuid references association,
        author_id uuid not null references person,
        role text not null check (role in ('association', 'official', 'coach')),
        question text not null,
        explanation text not null,
        age_from integer not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        started_at timestamptz not null,
        ended_reason text,
        closed_at timestamptz,
        people integer not null default 0,
        outcome text,
        outcome_at timestamptz,
        next_plan_id uuid references plan,
        next_round_id uuid references round,
        check ((role = 'association') = (association_id is not null)),
        check (closes_at >= opens_at),
        check (next_plan_id is null or next_round_id is null)
      );
      create index conversation_newest on conversation (closes_at desc, id desc);
      create index conversation_of_municipality on conversation (municipality_id, closes_at desc, id desc);
      create index conversation_open on conversation (closes_at) where closed_at is null;

      create table conversation_statement (
        id uuid primary key,
        municipality_id uuid not null,
        conversation_id uuid not null references conversation,
        number integer not null,
        author_id uuid not null references person,
        first boolean not null,
        text text not null,
        plain text not null,
        state text not null check (state in ('in-review', 'shown', 'refused', 'taken-out')),
        at timestamptz not null,
        reviewed_by uuid references person,
        reviewed_at timestamptz,
        ground text,
        reason text,
        unique (conversation_id, number),
        unique (id, conversation_id),
        check (first or reviewed_by is null or reviewed_by <> author_id),
        check ((ground is null) = (reason is null)),
        check (state not in ('refused', 'taken-out') or ground is not null)
      );
      create unique index conversation_statement_once on conversation_statement (conversation_id, plain) where state <> 'refused';
      create index conversation_statement_waiting on conversation_statement (municipality_id, at) where state = 'in-review';
      create index conversation_statement_of_person on conversation_statement (author_id);

      create table conversation_answer (
        conversation_id uuid not null references conversation,
        person_id uuid not null references person,
        statement_id uuid not null,
        municipality_id uuid not null,
        vote smallint not null check (vote in (-1, 0, 1)),
        at timestamptz not null,
        constraint conversation_answer_once primary key (conversation_id, person_id, statement_id),
        foreign key (statement_id, conversation_id) references conversation_statement (id, conversation_id)
      );
      create index conversation_answer_of_person on conversation_answer (person_id);
      create index conversation_answer_newest on conversation_answer (conversation_id, at);

      create table conversation_result (
        conversation_id uuid primary key references conversation,
        municipality_id uuid not null,
        version text not null,
        counted_at timestamptz not null,
        result jsonb not null,
        model jsonb not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table conversation_result, conversation_answer, conversation_statement, conversation`);
  }
}
