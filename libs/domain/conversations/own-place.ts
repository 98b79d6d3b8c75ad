import type { Point } from '../opinions/index.js';
import { placed } from './picture.js';
import type { ConversationModel } from './result.js';

/** Where somebody stands in the picture, and in which group (its place in the list); null without a group. */
export interface OwnPlace {
  readonly x: number;
  readonly y: number;
  readonly group: number | null;
}

const ENOUGH_ANSWERS = 7;

/** Where somebody stands by their own answers; only for themselves. Null where they answered too few statements to be put in a group. */
export function ownPlace(model: ConversationModel, answers: ReadonlyMap<string, number>): OwnPlace | null {
  const own = model.statements.flatMap((id, at) => (answers.has(id) ? [{ at, vote: answers.get(id) ?? 0 }] : []));
  if (own.length === 0 || own.length < Math.min(ENOUGH_ANSWERS, model.statements.length) || model.centres.length === 0) return null;
  const stretch = Math.sqrt(model.statements.length / own.length);
  const along = (component: readonly number[]): number => stretch * own.reduce((sum, { at, vote }) => sum + (vote - (model.centre[at] ?? 0)) * (component[at] ?? 0), 0);
  const point: Point = [along(model.components[0]), along(model.components[1])];
  const distances = model.centres.map(([x, y]) => Math.hypot(point[0] - x, point[1] - y));
  const [x, y] = placed(point, model.scale);
  return { x, y, group: distances.indexOf(Math.min(...distances)) };
}
