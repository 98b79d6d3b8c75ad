import { needsPeople, onFront } from '#platform/front';

/** Those of the province are for every place, those of a municipality for its areas as well. */
const FOR_PLACE = `($1::uuid is null or g.municipality_id is null or g.municipality_id = $1::uuid) and ($2::uuid is null or g.area_id is null or g.area_id = $2::uuid)`;

onFront(
  { name: 'gatherings', sort: 'new', statement: `select 'gathering', g.id, g.title, '/bijeenkomsten/' || g.id, g.published_at, g.starts_at, g.kind, g.municipality_id, g.area_id from gathering g where g.state = 'published' and g.starts_at > brink_now() and ${FOR_PLACE} order by g.published_at desc, g.id desc limit $3` },
  { name: 'look-backs', sort: 'came', statement: `select 'look-back', g.id, g.title, '/bijeenkomsten/' || g.id, g.recap_at, null::timestamptz, g.kind, g.municipality_id, g.area_id from gathering g where g.state = 'published' and g.recap is not null and ${FOR_PLACE} order by g.recap_at desc, g.id desc limit $3` },
);
const OF_REGISTRATION = `from gathering_registration r join gathering g on g.id = r.gathering_id where r.person_id = $1::uuid and g.state = 'published'`;
const LED = `(g.association_id = any($4::uuid[]) or (g.association_id is null and (g.municipality_id = any($2::uuid[] || $3::uuid[]) or (g.municipality_id is null and cardinality($3::uuid[]) > 0))))`;
needsPeople(
  { name: 'place-offers', statement: `select 'offer', g.title, '/bijeenkomsten/' || g.id, coalesce(r.offered_until, w.offered_until), 1 from gathering_registration r join gathering g on g.id = r.gathering_id left join gathering_workshop_wish w on w.registration_id = r.id where r.person_id = $1::uuid and g.state = 'published' and (r.state = 'offered' or w.state = 'offered') limit 5` },
  { name: 'registered', statement: `select 'gathering', g.title, '/bijeenkomsten/' || g.id, g.starts_at, 1 ${OF_REGISTRATION} and r.state = 'registered' and g.starts_at > brink_now() and g.starts_at < brink_now() + interval '30 days' order by g.starts_at limit 3` },
  { name: 'additions', statement: `select 'addition', g.title, '/bijeenkomsten/' || g.id, null::timestamptz, count(*)::int from gathering_addition d join gathering g on g.id = d.gathering_id where d.shown_at is null and ${LED} group by g.id limit 5` },
);
