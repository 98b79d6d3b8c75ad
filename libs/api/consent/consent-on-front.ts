import { needsPeople, ofPlace, onFront } from '#platform/front';

const PATH = `'/instemming/' || c.id`;

onFront(
  { name: 'consents', sort: 'new', statement: `select 'consent', c.id, c.title, ${PATH}, c.state_since, c.state_until, '', c.municipality_id, c.area_id from consent_process c where c.circle = 'area' and c.opened_at is not null and c.closed_at is null and ${ofPlace('c')} order by c.state_since desc, c.id desc limit $3` },
  { name: 'consents-reached', sort: 'came', statement: `select 'consent-reached', c.id, c.title, ${PATH}, c.closed_at, null::timestamptz, '', c.municipality_id, c.area_id from consent_process c where c.circle = 'area' and c.state = 'consent' and ${ofPlace('c')} order by c.closed_at desc, c.id desc limit $3` },
);
needsPeople(
  { name: 'consents-to-lead', statement: `select 'consent-lead', c.title, ${PATH}, c.state_until, 1 from consent_process c where c.closed_at is null and c.municipality_id = any($3::uuid[]) and c.author_id <> $1::uuid and (c.state in ('proposal', 'decision') or c.state_until < brink_now()) order by c.state_until limit 5` },
  { name: 'consents-to-write', statement: `select 'consent-write', c.title, ${PATH}, c.state_until, 1 from consent_process c where c.state = 'integration' and (c.author_id = $1::uuid or c.association_id = any($4::uuid[])) order by c.state_until limit 5` },
);
