import { readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { limitRule } from './limits.js';
import { knownDocuments } from './persisted-documents.js';

const schema = buildSchema(readFileSync('libs/contract/schema/schema.graphql', 'utf8'));
const documents = Object.values(knownDocuments());

describe('the documents of our own client', () => {
  it('are there', () => expect(documents.length).toBeGreaterThan(50));

  it.each(documents.map((text) => [/(query|mutation|subscription) (\w+)/.exec(text)?.[2] ?? text.slice(0, 40), text]))('%s fits the schema and stays within the limits', (_name, text) => expect(validate(schema, parse(text), [...specifiedRules, limitRule]).map((fault) => fault.message)).toEqual([]));
});
