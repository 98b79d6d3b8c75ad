/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | null): string => {
  if (typeof value === 'number' || value === null) return String(value ?? '');
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One line of CSV (RFC 4180), with its end. Null is an empty cell; a text that a spreadsheet would calculate begins with an apostrophe. */
export const csvLine = (values: readonly (string | number | null)[]): string => `${values.map(cell).join()}\r\n`;
