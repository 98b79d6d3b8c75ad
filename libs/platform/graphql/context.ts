import type { BrinkRequest } from '../auth/index.js';

/** What resolvers get besides their arguments. */
export interface GraphqlContext {
  readonly req: BrinkRequest;
  /** Per operation: each loader is made when first asked for. */
  readonly loaders: Map<symbol, unknown>;
}
