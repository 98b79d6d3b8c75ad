export { Refusal, orRefuse, required, unhindered } from './refusal.js';
export { type ProblemAnswer, ProblemType, Payload, payload, problemAnswer, problemType } from './problem.type.js';
export { Text, Texts, Choice, WholeNumber, Decimal, Flag, Uuid, Uuids, Choices, Nested, DayText, Moment, ClientKey, GuestLink } from './inputs.js';
export { NamedPageArguments, PageArguments, PageInfo, NO_PAGE, ConnectionType, connectionOf, cursorOf, keyOf, pageSize, runningFirst, type Page } from './connection.js';
export { GraphqlModule } from './graphql.module.js';
export { LocalDateScalar, CentsScalar } from './scalars.js';
export { inputPipe } from './input-pipe.js';
export { asEnum } from './enums.js';
export { type GraphqlContext } from './context.js';
