import { type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** What one operation may ask at most, over HTTP and over a socket alike. */
export const LIMITS = { depth: 12, cost: 6_000, aliases: 30, rootFields: 12, tokens: 4_000, bodyBytes: 200_000, page: 50 } as const;

interface Measure {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

const NOTHING: Measure = { depth: 0, cost: 0, aliases: 0 };

/** How deep and costly a selection is; each fragment is measured once, so that doubled fragments stay cheap to measure. */
function measurer(document: DocumentNode): (set: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();
  const fragment = (name: string): Measure => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, NOTHING); // a circle is refused by another rule
    const definition = fragments.get(name);
    const measured = definition === undefined ? NOTHING : measure(definition.selectionSet);
    known.set(name, measured);
    return measured;
  };
  const measure = (set: SelectionSetNode): Measure => {
    let [depth, cost, aliases] = [0, 0, 0];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet);
        const size = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
        const times = size === undefined ? 1 : size.kind === Kind.INT ? Math.min(Math.max(Number(size.value), 1), LIMITS.page) : LIMITS.page;
        depth = Math.max(depth, inner.depth + 1);
        cost += 1 + times * inner.cost;
        aliases += inner.aliases + (selection.alias === undefined ? 0 : 1);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet) : fragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        cost += inner.cost;
        aliases += inner.aliases;
      }
    }
    return { depth, cost, aliases };
  };
  return measure;
}

const tooMuch = (what: string): GraphQLError => new GraphQLError(`The operation is too ${what}`, { extensions: { code: 'OPERATION_TOO_LARGE' } });

/** Refuses operations above the limits. */
export const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const measure = measurer(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, cost, aliases } = measure(definition.selectionSet);
      if (depth > LIMITS.depth) context.reportError(tooMuch('deep'));
      if (cost > LIMITS.cost) context.reportError(tooMuch('costly'));
      if (aliases > LIMITS.aliases || definition.selectionSet.selections.length > LIMITS.rootFields) context.reportError(tooMuch('wide'));
    }
  },
});
