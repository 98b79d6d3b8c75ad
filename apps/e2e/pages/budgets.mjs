// The pages of village budgets: who looks, where, and what is there.
const NOBODY = null;

export const budgets = [
  [NOBODY, '/dorpsbudget', 'the budgets'],
  [NOBODY, '/dorpsbudget/{budget:gathering}', 'a budget that gathers ideas'],
  [NOBODY, '/dorpsbudget/{budget:voting}', 'a budget that is voted on'],
  [NOBODY, '/dorpsbudget/{budget:counted}', 'a budget that is counted'],
  ['carla', '/dorpsbudget/nieuw', 'composing a budget'],
  ['petra', '/dorpsbudget/{budget:checking}', 'a budget that is checked, for an official'],
  ['petra', '/dorpsbudget/{budget:gathering}/veranderen', 'changing a budget'],
];
