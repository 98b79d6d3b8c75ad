import { problem } from '#domain/kernel';
import { type Tx, one } from '#platform/database';
import { Refusal } from '#platform/graphql';

let statement = '';

/** The places tell from which age somebody can have an account: one statement that gives `age` in years and `year`, the year that it is; `age` null while there are no rules. */
export function accountAges(sql: string): void {
  statement = sql;
}

/** Refuses a birth year below the lowest age of all municipalities' rules. Accounts that were made for people, of staff, may have none. */
export async function refuseChild(tx: Tx, birthYear: number | null): Promise<void> {
  if (birthYear === null || statement === '') return;
  const rule = await one<{ age: number | null; year: number }>(tx, statement);
  if (rule?.age != null && rule.year - birthYear < rule.age) throw new Refusal([problem('too-young', 'birthYear', { age: rule.age })]);
}
