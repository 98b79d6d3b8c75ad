type EntityClass = new () => object;

const registered = new Set<EntityClass>();

/** Makes the tables of a feature known to TypeORM; called once at the top of each feature's module file. */
export function feature(...entities: EntityClass[]): void {
  for (const entity of entities) registered.add(entity);
}

/** Every table that the loaded features have made known. */
export const allEntities = (): EntityClass[] => [...registered];
