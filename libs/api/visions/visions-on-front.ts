import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'visions', sort: 'new', statement: `select 'vision', v.id, v.title, '/dorpsvisies/' || v.id, f.at, null::timestamptz, '', v.municipality_id, v.area_id from vision v join vision_version f on f.vision_id = v.id and f.version = 1 where v.version is not null and ${ofPlace('v')} order by f.at desc, v.id desc limit $3` },
  { name: 'visions-adopted', sort: 'came', statement: `select 'vision-adopted', v.id, v.title, '/dorpsvisies/' || v.id, d.confirmed_at, null::timestamptz, '', v.municipality_id, v.area_id from vision_adoption d join vision v on v.id = d.vision_id where d.confirmed_at is not null and d.version = v.adopted_version and not exists (select 1 from vision_receipt r where r.vision_id = v.id and r.version = d.version and r.given_at is not null) and ${ofPlace('v')} order by d.confirmed_at desc, v.id desc limit $3` },
  { name: 'visions-received', sort: 'came', statement: `select 'vision-received', v.id, v.title, '/dorpsvisies/' || v.id, r.given_at, null::timestamptz, '', v.municipality_id, v.area_id from vision_receipt r join vision v on v.id = r.vision_id where r.given_at is not null and r.version = v.adopted_version and ${ofPlace('v')} order by r.given_at desc, v.id desc limit $3` },
);

const TODAY = `(brink_now() at time zone 'Europe/Amsterdam')::date`;
const day = (column: string): string => `${column}::timestamp at time zone 'Europe/Amsterdam'`;
/** Who writes: the board, and the members whom it named. */
const WRITES = `(v.association_id = any($4::uuid[]) or exists (select 1 from vision_writer w join association_member m on m.association_id = v.association_id and m.person_id = w.person_id and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY}) where w.vision_id = v.id and w.person_id = $1::uuid))`;
const OFFICIAL = `exists (select 1 from staff_role s where s.person_id = $1::uuid and s.municipality_id = v.municipality_id and s.role = 'official' and s.until is null)`;
needsPeople(
  { name: 'vision-answers', statement: `select 'vision-answer', v.title, '/dorpsvisies/' || v.id || '/antwoord', ${day('r.due_on')}, 1 from vision_receipt r join vision v on v.id = r.vision_id and v.adopted_version = r.version where r.given_at is null and r.municipality_id = any($2::uuid[]) and ${OFFICIAL}
    and not exists (select 1 from association_member m where m.association_id = v.association_id and m.person_id = $1::uuid and (m.until is null or m.until >= ${TODAY})) order by r.due_on limit 5` },
  { name: 'vision-suggestions', statement: `select 'vision-suggestion', v.title, '/dorpsvisies/' || v.id || '/suggesties', ${day('min(s.due_on)')}, count(*)::int from vision_suggestion s join vision v on v.id = s.vision_id where s.state = 'waiting' and s.person_id <> $1::uuid and ${WRITES} group by v.id limit 5` },
  { name: 'vision-adoptions', statement: `select 'vision-adoption', v.title, '/dorpsvisies/' || v.id || '/vaststellen', null::timestamptz, 1 from vision_adoption d join vision v on v.id = d.vision_id where d.confirmed_at is null and d.recalled_at is null and d.proposed_by <> $1::uuid and v.association_id = any($4::uuid[]) limit 5` },
  { name: 'vision-check-ups', statement: `select 'vision-check-up', v.title, '/dorpsvisies/' || v.id || '/stand', ${day('c.due_on')}, 1 from vision_check_up c join vision v on v.id = c.vision_id where c.done_at is null and c.clock_from <= ${TODAY} and ${WRITES} order by c.due_on limit 5` },
);
