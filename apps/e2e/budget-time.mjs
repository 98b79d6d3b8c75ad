// What the clock would do to a budget later: in one transaction, past the trigger that keeps an opened budget as it is.
/** Sets moments of a budget, as an assignment of SQL. */
export const moveBudget = (world, id, change) => world.sql(`alter table budget disable trigger budget_stays; update budget set ${change} where id = '${id}'; alter table budget enable trigger budget_stays`);
