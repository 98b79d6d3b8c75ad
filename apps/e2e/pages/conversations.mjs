// The pages of conversations with statements: who looks, where, and what is there.
const NOBODY = null;

export const conversations = [
  [NOBODY, '/gesprekken', 'the conversations'],
  [NOBODY, '/gesprekken/{conversation:open}', 'an open conversation, for a visitor'],
  [NOBODY, '/gesprekken/{conversation:closed}', 'a conversation that is over, with groups'],
  ['eva', '/gesprekken/{conversation:open}', 'an open conversation, for who takes part'],
  ['eva', '/gesprekken/nieuw', 'starting a conversation, for who may not'],
  ['carla', '/gesprekken/nieuw', 'starting a conversation, for a board'],
  ['coach2', '/gesprekken/{conversation:open}', 'an open conversation, for a coach'],
  ['olaf', '/gesprekken/{conversation:planned}/wijzigen', 'changing a conversation that has not begun'],
  ['petra', '/gesprekken/nieuw', 'starting a conversation, for an official'],
];
