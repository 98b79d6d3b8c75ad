// The pages of who works here: who looks, where, and what is there.
const NOBODY = null;

export const desks = [
  [NOBODY, '/werkplek', 'the coach’s desk, for a visitor'],
  [NOBODY, '/gemeentewerk', 'the municipality’s desk, for a visitor'],
  [NOBODY, '/woonplaatsen', 'the desk of residences, for a visitor'],
  ['dirk', '/werkplek', 'the coach’s desk, for a resident'],
  ['coach2', '/werkplek', 'the coach’s desk'],
  ['coach2', '/woonplaatsen', 'the desk of residences, for a coach'],
  ['petra', '/gemeentewerk', 'the municipality’s desk'],
  ['petra', '/woonplaatsen', 'the desk of residences, for an official'],
  ['griffie', '/gemeentewerk', 'the municipality’s desk, for the clerk'],
];
