import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront({ name: 'rounds', sort: 'new', statement: `select 'round', r.id, r.question, '/plannen/' || r.plan_id, r.opened_at, r.closes_at, '', p.municipality_id, p.area_id from round r join plan p on p.id = r.plan_id where r.state = 'open' and r.closes_at > brink_now() and ${ofPlace('p')} order by r.opened_at desc, r.id desc limit $3` });
onFront({ name: 'rounds-without-plan', sort: 'new', statement: `select 'round', r.id, r.question, '/beslissen/' || r.id, r.opened_at, r.closes_at, '', r.municipality_id, r.area_id from round r where r.plan_id is null and r.association_id is null and r.state = 'open' and r.closes_at > brink_now() and ${ofPlace('r')} order by r.opened_at desc, r.id desc limit $3` });

const OPEN = `from round_roll l join round r on r.id = l.round_id where l.person_id = $1::uuid and r.state = 'open' and r.closes_at > brink_now()`;
const VOTE = `'vote', r.question, coalesce('/plannen/' || r.plan_id, '/beslissen/' || r.id), r.closes_at, 1`;
needsPeople(
  {
    name: 'votes',
    statement: `select ${VOTE}, r.id ${OPEN} and l.chamber <> 'municipality' and not exists (select 1 from paper_voter w where w.vote_id = r.id and w.person_id = l.person_id and w.confirmed_at is not null) order by r.closes_at limit 8`,
    cast: `select a.subject from asked a join ballot b on b.round_id = a.subject and b.voter_key = a.key`,
  },
  // by name, and shown at closing: whether one voted needs no secret
  { name: 'chamber-votes', statement: `select ${VOTE} ${OPEN} and l.chamber = 'municipality' and not exists (select 1 from chamber_vote c where c.round_id = r.id and c.person_id = l.person_id) order by r.closes_at limit 5` },
);
onFront({ name: 'rounds-counted', sort: 'came', statement: `select 'round-counted', r.id, r.question, '/beslissen/' || r.id, r.closed_at, null::timestamptz, '', r.municipality_id, r.area_id from round r where r.plan_id is null and r.association_id is null and r.state = 'closed' and ${ofPlace('r')} order by r.closed_at desc, r.id desc limit $3` });
