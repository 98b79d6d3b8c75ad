/** Where an account does not hold: the step (from 1; 0 is its head, one past the last its outcome), its name, and why. */
export interface AccountFault {
  readonly step: number;
  readonly name: string;
  readonly message: string;
}

/** Leaves a checker at the first step that does not hold; never leaves this folder. */
export class Refused extends Error {
  constructor(readonly fault: AccountFault) {
    super(fault.message);
  }
}

/** What a checker finds; null when all holds. An account of any other form is refused as well. */
export function faultIn(check: () => void): AccountFault | null {
  try {
    check();
    return null;
  } catch (fault) {
    if (fault instanceof Refused) return fault.fault;
    return { step: 0, name: 'account', message: 'the account does not have the form of an account' };
  }
}

/** Refuses at a step. */
export function refuse(step: number, name: string, message: string): never {
  throw new Refused({ step, name, message });
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
};

/** Whether two values are the same, whatever the order of their keys. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Compares a step with what should stand there, member by member. */
export function expect(step: number, name: string, stands: object | undefined, should: object): void {
  if (stands === undefined) refuse(step, name, 'the step is missing');
  const [have, want]: Record<string, unknown>[] = [{ ...stands }, { ...should }];
  for (const key of new Set([...Object.keys(have ?? {}), ...Object.keys(want ?? {})])) {
    if (!same(have?.[key], want?.[key])) refuse(step, name, `${key} should be ${JSON.stringify(want?.[key]) ?? 'absent'}`);
  }
}

/** A whole number, not negative, in its shortest writing. */
export function wholeOf(text: string, step: number, name: string): bigint {
  if (typeof text !== 'string' || !/^(?:0|[1-9]\d*)$/.test(text)) refuse(step, name, `${JSON.stringify(text)} is no whole number`);
  return BigInt(text);
}

/** The names of an account: at least one, each once. */
export function checkNames(candidates: readonly string[], tieOrder: readonly string[] = candidates): void {
  if (candidates.length === 0 || new Set(candidates).size !== candidates.length) refuse(0, 'head', 'each candidate should stand once among the candidates');
  if (!same([...tieOrder].sort(), [...candidates].sort())) refuse(0, 'head', 'the order of the lot should name each candidate once');
}
