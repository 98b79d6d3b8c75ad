// Who is asked in the bench, and with what: the ideal server and Brink get the same questions, from the same dice.
import fs from 'node:fs';
import path from 'node:path';
import { KINDS, SEARCHES, THEMES, planId } from './seed.mjs';

const PAGE = 20;
const MUNICIPALITIES = ['tynaarlo', 'aa-en-hunze', 'coevorden'];

/** Dice that fall the same way in every run. */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const oneOf = (values, roll) => values[Math.floor(roll() * values.length)];
const asEnum = (value) => value?.toUpperCase().replaceAll('-', '_');

/** Half of all visitors ask for the newest plans; the others narrow the list. */
function filter(roll) {
  if (roll() < 0.5) return {};
  return { municipality: roll() < 0.6 ? oneOf(MUNICIPALITIES, roll) : undefined, kind: roll() < 0.3 ? oneOf(KINDS, roll) : undefined, theme: roll() < 0.3 ? oneOf(THEMES, roll) : undefined };
}

/** Few plans are read much, most a little: one in a hundred gets a third of all reads. What has no public page, one in twenty, is passed over. */
function publicPlan(roll, isPublic, plans) {
  for (;;) {
    const id = planId(Math.floor(roll() ** 4 * plans));
    if (isPublic.has(id)) return id;
  }
}

/** The questions of one operation, as plain data. */
export const QUESTIONS = {
  list: (roll) => ({ first: PAGE, ...filter(roll) }),
  search: (roll) => ({ first: PAGE, search: oneOf(SEARCHES, roll) }),
  comments: (roll, facts) => ({ id: publicPlan(roll, facts.isPublic, facts.plans) }),
  plan: (roll, facts) => ({ id: publicPlan(roll, facts.isPublic, facts.plans) }),
};

function documentsOf(root) {
  const texts = JSON.parse(fs.readFileSync(path.join(root, 'libs/contract/client/persisted-documents.json'), 'utf8'));
  return (name) => {
    const found = Object.entries(texts).find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text));
    if (found === undefined) throw new Error(`The site has no document ${name} any more: mend libs/tooling/bench/subjects.mjs.`);
    return { hash: found[0], text: found[1] };
  };
}

/** Brink as its own site asks it. */
export function brinkRequests(root) {
  const document = documentsOf(root);
  const variables = {
    list: ({ first, municipality, kind, theme }) => ({ first, municipality, kind: asEnum(kind), theme: asEnum(theme), sort: 'NEWEST' }),
    search: ({ first, search }) => ({ first, search, sort: 'NEWEST' }),
    plan: ({ id }) => ({ id }),
    comments: ({ id }) => ({ subjectKind: 'PLAN', subjectId: id, sort: 'NEWEST' }),
    support: ({ id }) => ({ input: { planId: id } }),
    submit: ({ id }) => ({ input: { planId: id } }),
  };
  const documents = Object.fromEntries(Object.entries({ list: 'Plans', search: 'Plans', plan: 'PlanPage', comments: 'Comments', support: 'SupportPlan', submit: 'SubmitPlan' }).map(([operation, name]) => [operation, document(name)]));
  /** `whole` sends the text in place of its hash, which keeps the answer out of the answers kept for visitors. */
  return (operation, question, { cookie, whole = false } = {}) => {
    const { hash, text } = documents[operation];
    const body = { variables: variables[operation](question), ...(whole ? { query: text } : { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }) };
    return { path: '/graphql', headers: { 'x-brink-request': '1', ...(cookie === undefined ? {} : { cookie: `brink=${cookie}` }) }, body: JSON.stringify(body) };
  };
}

/** The ideal server. */
export const idealRequest = (route, question) => ({ path: `/${route}`, headers: {}, body: JSON.stringify(question) });
