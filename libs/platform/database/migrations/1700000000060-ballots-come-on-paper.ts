import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BallotsComeOnPaper1700000000060 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- a round or a budget of which some vote on paper; the figures stay after closing, everything else goes
      create table paper_vote (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        round_id uuid references round,
        budget_id uuid references budget,
        voters integer not null default 0,
        ballots integer not null default 0,
        check (id = coalesce(round_id, budget_id) and (round_id is null) <> (budget_id is null)),
        constraint paper_no_more_than_voters check (ballots between 0 and voters),
        constraint paper_not_of_a_few check (ballots = 0 or voters >= 5)
      );

      -- who was struck from the screen's roll, to vote on paper: entered by one, confirmed by another, neither of them the voter
      create table paper_voter (
        vote_id uuid not null references paper_vote,
        municipality_id uuid not null,
        person_id uuid not null references person,
        entered_by uuid not null references person,
        entered_at timestamptz not null,
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        primary key (vote_id, person_id),
        constraint paper_voter_two_persons check (confirmed_by <> entered_by),
        constraint paper_voter_not_oneself check (person_id <> entered_by and person_id is distinct from confirmed_by),
        check ((confirmed_by is null) = (confirmed_at is null))
      );

      -- printed ballots: their codes are the receipts, drawn by the voter from the pile
      create table paper_sheet (
        vote_id uuid not null references paper_vote,
        municipality_id uuid not null,
        code text not null,
        primary key (vote_id, code)
      );

      -- a ballot that was read from paper; what stood on it goes when it is confirmed, and is then in the box
      create table paper_entry (
        id uuid primary key,
        vote_id uuid not null references paper_vote,
        municipality_id uuid not null,
        code text not null,
        choice text,
        reason text,
        entered_by uuid not null references person,
        confirmed_by uuid references person,
        constraint paper_entry_once unique (vote_id, code),
        constraint paper_entry_of_a_sheet foreign key (vote_id, code) references paper_sheet,
        constraint paper_entry_two_persons check (confirmed_by <> entered_by),
        check ((choice is null) = (confirmed_by is not null))
      );

      create function refuse_late_paper() returns trigger language plpgsql as $$
      begin
        perform 1 from round where id = new.vote_id for share;
        perform 1 from budget where id = new.vote_id for share;
        if not round_is_open(new.vote_id) and not exists (select 1 from budget where id = new.vote_id and state = 'voting' and clock_timestamp() + (select shift from clock_shift) < closes_at) then
          raise exception 'the vote is closed' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      create trigger paper_voter_in_time before insert or update on paper_voter for each row execute function refuse_late_paper();
      create trigger paper_sheet_in_time before insert on paper_sheet for each row execute function refuse_late_paper();
      create trigger paper_entry_in_time before insert or update on paper_entry for each row execute function refuse_late_paper();

      -- whether a person of the roll votes on paper; nobody is struck between this answer and the end of the transaction that asked
      create function votes_on_paper(vote uuid, person uuid) returns boolean language plpgsql volatile as $$
      begin
        perform 1 from round where id = vote for share;
        perform 1 from budget where id = vote for share;
        return exists (select 1 from paper_voter where vote_id = vote and person_id = person and confirmed_at is not null);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function votes_on_paper(uuid, uuid);
      drop table paper_entry, paper_sheet, paper_voter, paper_vote cascade;
      drop function refuse_late_paper();
    `);
  }
}
