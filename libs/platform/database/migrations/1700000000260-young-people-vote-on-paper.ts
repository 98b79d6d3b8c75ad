import type { MigrationInterface, QueryRunner } from 'typeorm';

export class YoungPeopleVoteOnPaper1700000000260 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- young people of a chamber of their own vote on sheets of their own; voters and ballots are those of the other chamber
      alter table paper_vote
        add column young_voters integer not null default 0,
        add column young_ballots integer not null default 0,
        add constraint paper_no_more_than_young_voters check (young_ballots between 0 and young_voters),
        add constraint paper_not_of_a_few_young check (young_ballots = 0 or young_voters >= 5);
      alter table paper_voter add column young boolean not null default false;
      alter table paper_sheet add column young boolean not null default false;

      create function paper_voter_in_own_chamber() returns trigger language plpgsql as $$
      begin
        if new.young is distinct from exists (select 1 from round_roll where round_id = new.vote_id and person_id = new.person_id and chamber = 'young') then
          raise exception 'a voter votes on paper in the chamber of the roll' using errcode = 'check_violation', constraint = 'paper_voter_in_own_chamber';
        end if;
        return new;
      end $$;
      create trigger paper_voter_in_own_chamber before insert or update of young, person_id, vote_id on paper_voter for each row execute function paper_voter_in_own_chamber();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger paper_voter_in_own_chamber on paper_voter;
      drop function paper_voter_in_own_chamber();
      alter table paper_sheet drop column young;
      alter table paper_voter drop column young;
      alter table paper_vote drop column young_ballots, drop column young_voters;
    `);
  }
}
