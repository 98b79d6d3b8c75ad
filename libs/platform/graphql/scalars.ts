import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const invalid = (what: string): GraphQLError => new GraphQLError(`Invalid ${what}`, { extensions: { code: 'BAD_USER_INPUT' } });

/** A calendar day in Europe/Amsterdam. */
@Scalar('Date')
export class LocalDateScalar implements CustomScalar<string, string> {
  description = 'A calendar day in Europe/Amsterdam, written YYYY-MM-DD';

  parseValue(value: unknown): string {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw invalid('date');
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

/** An amount of money in whole euro cents. */
@Scalar('Cents')
export class CentsScalar implements CustomScalar<number, number> {
  description = 'An amount of money in whole euro cents';

  parseValue(value: unknown): number {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    throw invalid('amount');
  }

  serialize(value: unknown): number {
    return Number(value);
  }

  parseLiteral(node: ValueNode): number {
    return this.parseValue(node.kind === Kind.INT ? Number(node.value) : null);
  }
}
