// The pages of gatherings: who looks, where, and what is there.
const NOBODY = null;

export const gatherings = [
  [NOBODY, '/bijeenkomsten', 'the gatherings'],
  [NOBODY, '/bijeenkomsten/{gathering}', 'a gathering'],
  ['dirk', '/mijn/bijeenkomsten', 'one’s own gatherings'],
  ['petra', '/bijeenkomsten/nieuw', 'the form of a gathering'],
  ['petra', '/bijeenkomsten/{gathering}/schrijven', 'changing a gathering'],
  ['petra', '/bijeenkomsten/{gathering}/deur', 'the list at the door'],
];
