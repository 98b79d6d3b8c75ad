import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'knowledge', sort: 'new', statement: `select k.kind, k.id, k.title, case k.kind when 'story' then '/verhalen/' when 'lesson' then '/lessen/' else '/oproepen/' end || k.id, k.published_at, null::timestamptz, '', k.municipality_id, k.area_id from knowledge k where k.state = 'published' and ${ofPlace('k')} order by k.published_at desc, k.id desc limit $3` },
  { name: 'calls-closed', sort: 'came', statement: `select 'call-closed', k.id, k.title, '/oproepen/' || k.id, k.closed_at, null::timestamptz, '', k.municipality_id, k.area_id from knowledge k where k.state = 'closed' and ${ofPlace('k')} order by k.closed_at desc, k.id desc limit $3` },
);
needsPeople(
  { name: 'calls-returned', statement: `select 'call-returned', k.title, '/oproepen/' || k.id, null::timestamptz, 1 from knowledge k where k.author_id = $1::uuid and k.state = 'returned' limit 5` },
  { name: 'calls-to-review', statement: `select 'call-review', '', '/werkplek', null::timestamptz, count(*)::int from knowledge k where k.state = 'in-review' and k.municipality_id = any($3::uuid[]) and k.author_id <> $1::uuid having count(*) > 0` },
);
