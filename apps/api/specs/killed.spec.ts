import { VOTERS, burst, countedOnce, first, inBox, ownBallots, product, retry, second, voters, withAVote } from './a-vote.js';

withAVote();

it('the server is killed in a burst of ballots: after a restart no acknowledged one is lost, none is doubled, and sending again is enough', async () => {
  expect(voters).toHaveLength(VOTERS);
  const answers = await burst(first, 30, () => process.kill(Number(product.api?.pid), 'SIGKILL'));
  await product.api?.ended;
  const acknowledged = answers.filter((a) => a.receipt !== null);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(acknowledged.length).toBeLessThan(3 * VOTERS);
  await product.startServer();
  const kept = await ownBallots();
  for (const { voter, choice } of acknowledged) expect([voter.personId, kept.get(voter.personId)?.choice]).toEqual([voter.personId, choice]);
  expect(await inBox()).toBe([...kept.values()].filter((ballot) => ballot !== null).length);
  await retry(answers, first);
  expect(await inBox()).toBe(VOTERS);
  const all = await ownBallots();
  voters.forEach(({ personId }, i) => expect([personId, all.get(personId)?.choice]).toEqual([personId, first(i)]));
});

it('the database is killed while everybody changes their ballot: the server recovers by itself, and no acknowledged change is lost', async () => {
  const answers = await burst(second, 30, () => process.kill(product.postgres.pid, 'SIGKILL'));
  const acknowledged = answers.filter((a) => a.receipt !== null);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(acknowledged.length).toBeLessThan(3 * VOTERS);
  for (const answer of answers) expect([answer.text, answer.took < 6_000]).toEqual([expect.not.stringMatching(/node_modules|insert into|at .*\.js:\d/), true]);
  expect((await fetch(`${product.origin}/health/live`)).status).toBe(200);
  expect((await fetch(`${product.origin}/health/ready`)).status).toBe(503);
  await product.startDatabase();
  const recovered = await retry(answers, second);
  expect(recovered).toBeLessThan(30_000);
  expect((await fetch(`${product.origin}/health/ready`)).status).toBe(200);
  const kept = await ownBallots();
  voters.forEach(({ personId }, i) => expect([personId, kept.get(personId)?.choice]).toEqual([personId, second(i)]));
  expect(await inBox()).toBe(VOTERS);
});

it('at closing every voter is counted once, with what they said last, and the audit chain is unbroken', () => countedOnce(second));
