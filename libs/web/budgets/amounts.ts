/** Euro cents of an amount as it is typed: "1.250,50" is 125050. Null for nothing typed; what is no amount becomes -1, so that the server tells where. */
export function centsOf(typed: string): number | null {
  const text = typed.replace(/[€\s]/g, '');
  if (text === '') return null;
  return /^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+(,\d{1,2})?$/.test(text) ? Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100) : -1;
}

/** An amount as it is typed. */
export const typedAmount = (cents: number | null): string => (cents === null ? '' : String(cents / 100).replace('.', ','));

/** Whether an option can be chosen: it can be done, and its plan did not end before the vote. */
export const isOnBallot = ({ outcome, droppedAs }: { readonly outcome: string | null; readonly droppedAs: string | null }): boolean => outcome === 'FEASIBLE' && droppedAs === null;
