import { type ASTVisitor, type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, type GraphQLNamedType, type GraphQLSchema, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule, getNamedType, getNullableType, isListType, isObjectType } from 'graphql';

/** What one operation may ask at most, over HTTP and over a socket alike. */
export const LIMITS = { depth: 12, cost: 6_000, aliases: 30, rootFields: 12, tokens: 4_000, bodyBytes: 200_000, page: 50 } as const;

interface Measure {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

/** What a list without pages counts for. */
const USUAL_LIST = 10;

type Of = GraphQLNamedType | null | undefined;

/** How often the inside of a field is answered, and what type it is of. The nodes of a page are counted with the page. */
function inside(field: FieldNode, of: Of): { times: number; type: Of } {
  const type = isObjectType(of) ? of.getFields()[field.name.value]?.type : undefined;
  const size = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const list = type !== undefined && isListType(getNullableType(type)) && !of?.name.endsWith('Connection');
  const times = size === undefined ? (list ? USUAL_LIST : 1) : size.kind === Kind.INT ? Math.min(Math.max(Number(size.value), 1), LIMITS.page) : LIMITS.page;
  return { times, type: type === undefined ? null : getNamedType(type) };
}

const NOTHING: Measure = { depth: 0, cost: 0, aliases: 0 };

/** How deep and costly a selection is; each fragment is measured once, so that doubled fragments stay cheap to measure. */
function measurer(document: DocumentNode, schema: GraphQLSchema): (set: SelectionSetNode, of: Of) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();
  const fragment = (name: string): Measure => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, NOTHING); // a circle is refused by another rule
    const definition = fragments.get(name);
    const measured = definition === undefined ? NOTHING : measure(definition.selectionSet, schema.getType(definition.typeCondition.name.value));
    known.set(name, measured);
    return measured;
  };
  const measure = (set: SelectionSetNode, of: Of): Measure => {
    let [depth, cost, aliases] = [0, 0, 0];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const { times, type } = inside(selection, of);
        const inner = selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet, type);
        depth = Math.max(depth, inner.depth + 1);
        cost += 1 + times * inner.cost;
        aliases += inner.aliases + (selection.alias === undefined ? 0 : 1);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet, selection.typeCondition === undefined ? of : schema.getType(selection.typeCondition.name.value)) : fragment(selection.name.value);
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
    const schema = context.getSchema();
    const measure = measurer(document, schema);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, cost, aliases } = measure(definition.selectionSet, schema.getRootType(definition.operation));
      if (depth > LIMITS.depth) context.reportError(tooMuch('deep'));
      if (cost > LIMITS.cost) context.reportError(tooMuch('costly'));
      if (aliases > LIMITS.aliases || definition.selectionSet.selections.length > LIMITS.rootFields) context.reportError(tooMuch('wide'));
    }
  },
});
