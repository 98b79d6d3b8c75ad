import { needsPeople } from '#platform/front';

/** Who was entered, and what was read from sheets, waits for another than who entered it. A person confirms nothing about themselves. */
const WAITS = `(select w.vote_id from paper_voter w where w.confirmed_at is null and w.municipality_id = any($2::uuid[] || $3::uuid[]) and w.entered_by <> $1::uuid and w.person_id <> $1::uuid
  union all select e.vote_id from paper_entry e where e.choice is not null and e.municipality_id = any($2::uuid[] || $3::uuid[]) and e.entered_by <> $1::uuid)`;
needsPeople({
  name: 'paper-to-confirm',
  statement: `select 'paper', coalesce(r.question, b.title), '/papier/' || v.id, coalesce(r.closes_at, b.closes_at), count(*)::int from ${WAITS} x join paper_vote v on v.id = x.vote_id left join round r on r.id = v.round_id left join budget b on b.id = v.budget_id
    where (r.association_id is null or v.municipality_id = any($3::uuid[])) and coalesce(r.state = 'open', b.state = 'voting') and coalesce(r.closes_at, b.closes_at) > brink_now() group by v.id, r.id, b.id order by 4 limit 5`,
});
