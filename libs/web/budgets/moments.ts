/** A moment as a field of date and time shows it, in the zone of who looks. */
export const typedMoment = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** The moment that was typed; nothing readable becomes one that is long past, so that the server tells where. */
export const momentOf = (typed: string): string => {
  const at = new Date(typed);
  return (Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString();
};
