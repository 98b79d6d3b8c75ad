import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CirclesDecideByConsent1700000000130 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consent_process (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        association_id uuid references association,
        author_id uuid not null references person,
        role text not null check (role in ('association', 'official', 'coach')),
        circle text not null check (circle in ('area', 'members')),
        title text not null,
        state text not null check (state in ('proposal', 'questions', 'reactions', 'objections', 'integration', 'decision', 'consent', 'no-consent', 'withdrawn')),
        state_since timestamptz not null,
        state_until timestamptz not null,
        age_from integer not null,
        voices_needed integer not null check (voices_needed >= 1),
        text_version integer not null default 1,
        asked_version integer not null default 1,
        proposed_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        words text,
        account jsonb,
        concerns text[] not null default '{}',
        check ((role = 'association') = (association_id is not null)),
        check (circle = 'area' or association_id is not null),
        check (asked_version between 1 and text_version),
        check ((closed_at is not null) = (state in ('consent', 'no-consent', 'withdrawn'))),
        check ((account is not null) = (state in ('consent', 'no-consent')))
      );
      create index consent_process_newest on consent_process (state_since desc, id desc);
      create index consent_process_of_area on consent_process (municipality_id, area_id, state_since desc);

      create table consent_text (
        consent_id uuid not null references consent_process,
        version integer not null,
        municipality_id uuid not null,
        text text not null,
        note text not null,
        answers uuid[] not null default '{}',
        at timestamptz not null,
        constraint consent_text_once primary key (consent_id, version)
      );

      create table consent_saying (
        id uuid primary key,
        municipality_id uuid not null,
        consent_id uuid not null references consent_process,
        kind text not null check (kind in ('question', 'reaction', 'objection')),
        number integer not null,
        person_id uuid references person,
        version integer not null,
        text text not null,
        at timestamptz not null,
        reply text,
        replied_at timestamptz,
        state text check (state in ('open', 'tested', 'set-aside', 'resolved', 'standing', 'taken-back')),
        resolved_version integer,
        taken_out_reason text,
        constraint consent_saying_number unique (consent_id, kind, number),
        check (person_id is not null or kind = 'objection'),
        check ((kind = 'objection') = (state is not null)),
        check ((state = 'resolved') = (resolved_version is not null)),
        check (kind <> 'objection' or taken_out_reason is null),
        check (state not in ('tested', 'set-aside', 'resolved', 'standing') or reply is not null)
      );
      create unique index consent_reaction_once on consent_saying (consent_id, person_id) where kind = 'reaction';
      create unique index consent_objection_once on consent_saying (consent_id, person_id, version) where kind = 'objection' and state <> 'taken-back';
      create index consent_saying_of_person on consent_saying (person_id);

      create table consent_voice (
        consent_id uuid not null references consent_process,
        person_id uuid not null references person,
        version integer not null,
        municipality_id uuid not null,
        stand text not null check (stand in ('consent', 'concern', 'abstain', 'objection')),
        reason text not null,
        at timestamptz not null,
        constraint consent_voice_once primary key (consent_id, person_id, version)
      );
      create index consent_voice_of_person on consent_voice (person_id);

      create table consent_event (
        id uuid primary key,
        municipality_id uuid not null,
        consent_id uuid not null references consent_process,
        at timestamptz not null,
        from_state text,
        to_state text not null,
        role text not null check (role in ('association', 'official', 'coach')),
        version integer not null,
        reason text
      );
      create index consent_event_of_process on consent_event (consent_id, at, id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table consent_event, consent_voice, consent_saying, consent_text, consent_process');
  }
}
