import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GatheringsNameWhoSpeaks1700000000182 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table gathering
        add column partners text[] not null default '{}',
        add column speakers text[] not null default '{}',
        add column held text not null default 'hall' check (held in ('hall', 'online', 'both'));
      update gathering set held = case when venue = '' then 'online' when online_url <> '' then 'both' else 'hall' end;
      alter table gathering
        add constraint gathering_held_in_hall check ((held = 'online') = (venue = '')),
        add constraint gathering_held_online check (held <> 'hall' or online_url = '');
      alter table gathering_item
        add column speakers text[] not null default '{}',
        add column held text not null default 'hall' check (held in ('hall', 'online', 'both'));
      update gathering_item i set held = g.held from gathering g where g.id = i.gathering_id;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table gathering_item drop column held, drop column speakers;
      alter table gathering drop column held, drop column speakers, drop column partners;
    `);
  }
}
