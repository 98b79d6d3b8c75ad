/** Where data is not as it should be: the path of the field, and what is wrong with it. */
export interface ShapeFault {
  readonly path: string;
  readonly reason: string;
}

/** Holds a value of unknown shape against a description; the first fault in it, or null. */
export type Shape = (value: unknown, path: string) => ShapeFault | null;

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object that is no list. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a whole number that is not negative and is held exactly. */
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const where = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/** What a test says yes to. */
export const shapeOf =
  (test: (value: unknown) => boolean, reason: string): Shape =>
  (value, path) =>
    test(value) ? null : { path, reason };

/** A text, a whole number that is not negative, and true or false. */
export const aText = shapeOf((value) => typeof value === 'string', 'is no text');
export const aCount = shapeOf(isCount, 'is no whole number');
export const aFlag = shapeOf((value) => typeof value === 'boolean', 'is not true or false');

/** A text of a certain form. */
export const textLike = (form: RegExp, reason: string): Shape => shapeOf((value) => typeof value === 'string' && form.test(value), reason);

/** A whole number as text, a decimal as text, and a fraction "a/b" as text. */
export const aWhole = textLike(/^\d+$/, 'is no whole number as text');
export const aDecimal = textLike(/^-?\d+(?:\.\d+)?$/, 'is no amount as text');
export const aFraction = textLike(/^-?\d+(?:\/[1-9]\d*)?$/, 'is no fraction as text');

/** A moment in ISO 8601. */
export const aMoment = shapeOf((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)), 'is no moment');

/** One of these texts. */
export const oneOf = (values: readonly string[]): Shape => shapeOf((value) => values.some((known) => known === value), 'is not known');

/** The same, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

/** The same, or absent. */
export const orAbsent =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

/** A list of such values. */
export const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return { path, reason: 'is no list' };
    for (const [i, item] of value.entries()) {
      const fault = shape(item, where(path, i));
      if (fault !== null) return fault;
    }
    return null;
  };

/** An object in which every value is such. */
export const dictionaryOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!isFields(value)) return { path, reason: 'is no object' };
    for (const [name, item] of Object.entries(value)) {
      const fault = shape(item, where(path, name));
      if (fault !== null) return fault;
    }
    return null;
  };

/** An object with these fields; others are passed over. */
export const fieldsOf =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isFields(value)) return { path, reason: 'is no object' };
    for (const [name, shape] of Object.entries(shapes)) {
      const fault = shape(Object.hasOwn(value, name) ? value[name] : undefined, where(path, name));
      if (fault !== null) return fault;
    }
    return null;
  };

/** An object that one of its fields says the kind of. */
export const kindOf =
  (tag: string, kinds: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isFields(value)) return { path, reason: 'is no object' };
    const kind = value[tag];
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return shape === undefined ? { path: where(path, tag), reason: 'is not known' } : shape(value, path);
  };
