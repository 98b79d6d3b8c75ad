// The pages of municipalities and areas: who looks, where, and what is there.
const NOBODY = null;

export const places = [
  [NOBODY, '/gemeenten', 'the municipalities'],
  [NOBODY, '/gemeenten/aa-en-hunze', 'a municipality'],
  [NOBODY, '/gemeenten/aa-en-hunze/gasselternijveenschemond', 'an area with a long name'],
  [NOBODY, '/gemeenten/coevorden/spelregels', 'the rules of a municipality'],
  [NOBODY, '/toegankelijkheid/coevorden', 'the accessibility of a municipality’s pages'],
  ['anna', '/', 'the front page, for a resident'],
  ['olaf', '/', 'the front page, for an official'],
  ['anna', '/gemeenten/coevorden/aalden', 'one’s own village'],
  [NOBODY, '/beheer', 'the administration, for a visitor'],
  [NOBODY, '/gemeenten/nergens', 'a municipality that does not exist'],
  ['eva', '/gemeenten/tynaarlo/zuidlaren', 'an area, for who can follow it'],
  ['olaf', '/gemeenten/coevorden/voorstel', 'proposing other rules, for an official'],
  ['beheer', '/beheer', 'the administration'],
  [NOBODY, '/beheer/gezondheid', 'how Brink does, for a visitor'],
  ['beheer', '/beheer/gezondheid', 'how Brink does'],
  ['beheer', '/gemeenten/coevorden', 'a municipality, for an administrator'],
];
