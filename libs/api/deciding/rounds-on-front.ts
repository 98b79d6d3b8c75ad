import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront({ name: 'rounds', sort: 'new', statement: `select 'round', r.id, r.question, '/plannen/' || r.plan_id, r.opened_at, r.closes_at, '', p.municipality_id, p.area_id from round r join plan p on p.id = r.plan_id where r.state = 'open' and r.closes_at > brink_now() and ${ofPlace('p')} order by r.opened_at desc, r.id desc limit $3` });
needsPeople({ name: 'votes', statement: `select 'vote', r.question, '/plannen/' || r.plan_id, r.closes_at, 1 from round_roll l join round r on r.id = l.round_id where l.person_id = $1::uuid and r.state = 'open' and r.closes_at > brink_now() order by r.closes_at limit 5` });
