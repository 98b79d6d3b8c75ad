// The pages of plans: who looks, where, and what is there.
const NOBODY = null;

export const plans = [
  [NOBODY, '/', 'the front page'],
  [NOBODY, '/plannen', 'the list of plans'],
  [NOBODY, '/plannen?kaart=ja&gemeente=coevorden', 'the plans of a municipality on the map'],
  [NOBODY, '/plannen?zoek=zwembad', 'a search that finds nothing'],
  [NOBODY, '/plannen/nieuw', 'the form of a plan, before signing in'],
  [NOBODY, '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support'],
  [NOBODY, '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way'],
  [NOBODY, '/plannen/{plan:Een moestuin voor het hele dorp}', 'a plan that was declined'],
  [NOBODY, '/plannen/{plan:Het dorpsgroen nemen wij over}', 'a challenge to be decided together'],
  [NOBODY, '/plannen/0190ffff-0000-7000-8000-000000000000', 'a plan that does not exist'],
  ['dirk', '/plannen/nieuw', 'the form of a plan'],
  ['dirk', '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support, for its author'],
  ['dirk', '/plannen/{plan:Veilig oversteken bij de school}/schrijven', 'a new version of a plan'],
  ['dirk', '/plannen/{plan:Een moestuin voor het hele dorp}', 'a declined plan, for its author'],
  ['carla', '/plannen/nieuw', 'the form of a plan, for the board of an association'],
  ['eva', '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way, for its author'],
  ['coach2', '/plannen/nieuw', 'the form of a plan, for a coach on behalf of somebody'],
  ['coach2', '/plannen/{plan:Licht langs het fietspad naar Zweeloo}', 'a plan in review, for a coach'],
  ['coach2', '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support, for a coach'],
  ['petra', '/plannen/{plan:Een beweegtuin bij het dorpshuis}', 'a plan that awaits an answer, for an official'],
  ['petra', '/plannen/{plan:Het dorpsgroen nemen wij over}', 'a plan to be decided together, for an official'],
  ['tom', '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way, for an official'],
];
