import { needsPeople, ofPlace, onFront } from '#platform/front';
import { WAITS_FOR_COACH } from './consent.query.js';

const PATH = `'/instemming/' || c.id`;
const TODAY = `(brink_now() at time zone 'Europe/Amsterdam')::date`;

// what a village agreed on is news for its own pages and its municipality’s
onFront(
  { name: 'consents', sort: 'new', statement: `select 'consent', c.id, c.title, ${PATH}, c.state_since, c.state_until, '', c.municipality_id, c.area_id from consent_process c where c.circle = 'area' and c.opened_at is not null and c.closed_at is null and ${ofPlace('c')} order by c.state_since desc, c.id desc limit $3` },
  { name: 'consents-reached', sort: 'came', statement: `select 'consent-reached', c.id, c.title, ${PATH}, c.closed_at, null::timestamptz, '', c.municipality_id, c.area_id from consent_process c where c.circle = 'area' and c.state = 'consent' and $1::uuid is not null and ${ofPlace('c')} order by c.closed_at desc, c.id desc limit $3` },
);
needsPeople(
  { name: 'consents-to-lead', statement: `select 'consent-lead', c.title, ${PATH}, c.state_until, 1 from consent_process c where c.closed_at is null and c.municipality_id = any($3::uuid[]) and c.author_id <> $1::uuid and not exists (select 1 from association_member m where m.association_id = c.association_id and m.person_id = $1::uuid and (m.until is null or m.until >= ${TODAY})) and ${WAITS_FOR_COACH} order by c.state_until limit 5` },
  { name: 'consents-to-write', statement: `select 'consent-write', c.title, ${PATH}, c.state_until, 1 from consent_process c where (c.state = 'integration' or c.returned_notes is not null) and (c.author_id = $1::uuid or c.association_id = any($4::uuid[])) order by c.state_until limit 5` },
  {
    name: 'consents-to-say',
    statement: `select 'consent-stand', c.title, ${PATH}, c.state_until, 1 from consent_process c where c.state = 'objections' and not exists (select 1 from consent_voice v where v.consent_id = c.id and v.person_id = $1::uuid and v.version = c.asked_version) and not c.municipality_id = any($3::uuid[])
      and ((c.circle = 'members' and exists (select 1 from association_member m where m.association_id = c.association_id and m.person_id = $1::uuid and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY})))
        or (c.circle = 'area' and exists (select 1 from residence r join person p on p.id = r.person_id where r.person_id = $1::uuid and r.area_id = c.area_id and r.verified_at is not null and extract(year from ${TODAY})::int - p.birth_year >= c.age_from))) order by c.state_until limit 5`,
  },
);
