export { BudgetsModule } from './budgets.module.js';
export { VoteSecrets } from './vote-secrets.js';
