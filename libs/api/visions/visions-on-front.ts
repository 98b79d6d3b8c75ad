import { ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'visions', sort: 'new', statement: `select 'vision', v.id, v.title, '/dorpsvisies/' || v.id, f.at, null::timestamptz, '', v.municipality_id, v.area_id from vision v join vision_version f on f.vision_id = v.id and f.version = 1 where v.version is not null and ${ofPlace('v')} order by f.at desc, v.id desc limit $3` },
  { name: 'visions-adopted', sort: 'came', statement: `select 'vision-adopted', v.id, v.title, '/dorpsvisies/' || v.id, d.confirmed_at, null::timestamptz, '', v.municipality_id, v.area_id from vision_adoption d join vision v on v.id = d.vision_id where d.confirmed_at is not null and d.version = v.adopted_version and not exists (select 1 from vision_receipt r where r.vision_id = v.id and r.version = d.version and r.given_at is not null) and ${ofPlace('v')} order by d.confirmed_at desc, v.id desc limit $3` },
  { name: 'visions-received', sort: 'came', statement: `select 'vision-received', v.id, v.title, '/dorpsvisies/' || v.id, r.given_at, null::timestamptz, '', v.municipality_id, v.area_id from vision_receipt r join vision v on v.id = r.vision_id where r.given_at is not null and r.version = v.adopted_version and ${ofPlace('v')} order by r.given_at desc, v.id desc limit $3` },
);
