// The pages of coaching requests: who looks, where, and what is there.
const NOBODY = null;

export const coaching = [
  [NOBODY, '/hulpvragen', 'one’s coaching requests, for a visitor'],
  [NOBODY, '/hulpvragen/nieuw', 'asking for coaching, for a visitor'],
  ['anna', '/hulpvragen/nieuw', 'asking for coaching, for who has nothing to ask for'],
  ['anna', '/hulpvragen/{coaching:taken}', 'a coaching request, for who it does not exist for'],
  ['olaf', '/hulpvragen', 'one’s coaching requests'],
  ['olaf', '/hulpvragen/nieuw', 'asking for coaching'],
  ['olaf', '/hulpvragen/{coaching:taken}', 'a coaching request, for who asked'],
  ['olaf', '/hulpvragen/{coaching:taken}/les', 'a lesson from a request, for who may not write it'],
  ['coach', '/hulpvragen/{coaching:taken}', 'a coaching request, for its coach'],
  ['coach', '/hulpvragen/{coaching:taken}/les', 'a lesson from a coaching request'],
  ['coach', '/hulpvragen/{coaching:closed}', 'a coaching request that is closed, for a coach'],
  ['coach', '/werkplek/uren', 'the hours by month'],
  ['coach2', '/werkplek/afwezig', 'being away'],
  ['dirk', '/werkplek/afwezig', 'being away, for who is no coach'],
];
