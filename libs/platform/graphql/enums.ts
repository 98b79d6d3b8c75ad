/** Codes of the domain as an enum of the schema: `young-people` is `YOUNG_PEOPLE` there. */
export const asEnum = (values: readonly string[]): Record<string, string> => Object.fromEntries(values.map((v) => [v.toUpperCase().replaceAll('-', '_'), v]));
