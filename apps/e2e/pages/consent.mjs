// The pages of deciding by consent: who looks, where, and what is there.
const NOBODY = null;
const OPEN = '/instemming/01900020-0000-7000-8000-000000000001';
const DECIDED = '/instemming/01900020-0000-7000-8000-000000000002';

export const consent = [
  [NOBODY, '/instemming', 'what is decided by consent'],
  [NOBODY, DECIDED, 'a proposal that everybody consents to'],
  ['eva', OPEN, 'objections, for who lives elsewhere'],
  ['anna', OPEN, 'objections, for who takes part'],
  ['coach', OPEN, 'objections, for the coach'],
  ['carla', '/instemming/nieuw', 'making a proposal, for a board'],
];
