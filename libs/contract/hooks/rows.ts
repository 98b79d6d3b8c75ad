/** What a row of a list is known by. */
export type ListRow = { readonly id: string } | { readonly planId: string } | { readonly personId: string };

/** On a desk one plan can wait in two ways: each is a row. */
const nameOf = (row: ListRow): string => `${'kind' in row ? String(row.kind) : ''} ${'id' in row ? row.id : 'planId' in row ? row.planId : row.personId}`;

/** The rows of parts that were asked for one after another: what moved in between, and so came twice, is there once, where it was and as it came last. */
export const joinRows = <Row extends ListRow>(parts: readonly (readonly Row[])[]): readonly Row[] => [...new Map(parts.flat().map((row) => [nameOf(row), row])).values()];
