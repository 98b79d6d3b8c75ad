// The pages of associations and young people's groups: who looks, where, and what is there.
const NOBODY = null;

export const associations = [
  [NOBODY, '/verenigingen', 'the associations'],
  [NOBODY, '/verenigingen/coevorden/dorpsbelangen-aalden', 'an association'],
  [NOBODY, '/verenigingen/coevorden/jong-coevorden', 'a young people’s group'],
  [NOBODY, '/verenigingen/coevorden/bestaat-niet', 'an association that does not exist'],
  [NOBODY, '/verenigingen/mijn', 'one’s own associations, for a visitor'],
  [NOBODY, '/verenigingen/werk', 'the desk of associations, for a visitor'],
  ['carla', '/verenigingen/coevorden/dorpsbelangen-aalden/leden', 'members and board, for a chair'],
  ['anna', '/verenigingen/coevorden/dorpsbelangen-aalden/leden', 'members and board, for who is not in it'],
  ['hanna', '/verenigingen/mijn', 'one’s own associations'],
  ['anna', '/verenigingen/coevorden/jong-coevorden', 'a young people’s group, for who is too old'],
  ['coach2', '/verenigingen/werk', 'the desk of associations, for a coach'],
  ['olaf', '/verenigingen/werk', 'the desk of associations, for an official'],
  ['coach2', '/verenigingen/coevorden/wijkvereniging-ballast', 'an association without a board, for a coach'],
];
