import { execFile } from 'node:child_process';
import { chownSync, copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { VOTERS, base, burst, countedOnce, first, inBox, ownBallots, product, retry, third, voters, withAVote } from './a-vote.js';

withAVote();

const copy = (from: string, to: string): Promise<unknown> => promisify(execFile)('cp', ['-a', from, to]);

/** A backup as PostgreSQL has it: the folder is copied while the server goes on, what was written ahead after it. Gives when it was whole. */
async function backUp(to: string): Promise<number> {
  const client = new pg.Client({ connectionString: product.postgres.url });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('during a vote', true)`);
    await copy(product.folder, to);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    const whole = Date.now();
    for (const part of ['postmaster.pid', 'postmaster.opts', 'pg_wal']) rmSync(path.join(to, part), { recursive: true, force: true });
    const label = path.join(to, 'backup_label');
    writeFileSync(label, rows[0]?.labelfile ?? '');
    const { uid, gid } = statSync(to);
    chownSync(label, uid, gid);
    await copy(path.join(product.folder, 'pg_wal'), path.join(to, 'pg_wal'));
    copyFileSync(`${product.folder}.password`, `${to}.password`);
    return whole;
  } finally {
    await client.end();
  }
}

it('a backup taken while everybody changes their ballot, restored: what was acknowledged before it was whole is in it, nothing is doubled, and the vote goes on', async () => {
  expect(voters).toHaveLength(VOTERS);
  await retry([], first);
  const restored = path.join(base, 'restored');
  let backing: Promise<number> = Promise.resolve(0);
  const answers = await burst(third, 30, () => void (backing = backUp(restored)));
  const whole = await backing;
  await product.stop();
  product.folder = restored;
  await product.startDatabase();
  await product.startServer();
  const acknowledged = answers.filter(({ receipt, at }) => receipt !== null && at < whole);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  const kept = await ownBallots();
  for (const { voter, choice } of acknowledged) expect([voter.personId, kept.get(voter.personId)?.choice]).toEqual([voter.personId, choice]);
  expect(await inBox()).toBe(VOTERS);
  await retry([], third);
  expect(await inBox()).toBe(VOTERS);
});

it('at closing every voter is counted once, with what they said last, and the audit chain is unbroken', () => countedOnce(third));
