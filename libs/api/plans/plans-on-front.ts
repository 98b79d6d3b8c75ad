import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'plans', sort: 'new', statement: `select 'plan', p.id, p.title, '/plannen/' || p.id, p.published_at, null::timestamptz, p.kind, p.municipality_id, p.area_id from plan p where p.published_at is not null and ${ofPlace('p')} order by p.published_at desc, p.id desc limit $3` },
  { name: 'plans-answered', sort: 'came', statement: `select 'plan-' || p.state, p.id, p.title, '/plannen/' || p.id, p.state_since, null::timestamptz, p.outcome, p.municipality_id, p.area_id from plan p where p.published_at is not null and p.outcome is not null and p.state not in ('deciding', 'withdrawn', 'merged') and ${ofPlace('p')} order by p.state_since desc, p.id desc limit $3` },
);
needsPeople(
  { name: 'drafts', statement: `select 'draft', p.title, '/plannen/' || p.id || '/schrijven', null::timestamptz, 1 from plan p where p.author_id = $1::uuid and p.state = 'draft' limit 5` },
  { name: 'questions', statement: `select 'question', p.title, '/plannen/' || p.id, null::timestamptz, 1 from plan p where (p.author_id = $1::uuid or p.association_id = any($4::uuid[])) and p.paused_since is not null limit 5` },
);
