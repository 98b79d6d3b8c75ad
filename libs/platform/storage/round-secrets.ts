import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

const SECRET = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The secrets of open rounds: files in a folder apart from the database, its backups and its logs. Whoever has the database alone cannot tie a ballot to a voter; after
 * the secret is destroyed, nobody can.
 */
@Injectable()
export class RoundSecrets {
  constructor(private readonly config: Config) {}

  /** Makes a secret and gives its SHA-256, to be published at opening. The file is on disk before this resolves. */
  async make(roundId: string): Promise<string> {
    await mkdir(this.config.secretsFolder, { recursive: true, mode: 0o700 });
    const secret = randomBytes(32);
    const file = await open(this.fileOf(roundId), 'wx', 0o600);
    try {
      await file.writeFile(secret);
      await file.sync();
    } finally {
      await file.close();
    }
    return createHash('sha256').update(secret).digest('hex');
  }

  /** The key under which a voter's ballot is found while the round is open. Rejects when the secret is gone. */
  async voterKey(roundId: string, personId: string): Promise<string> {
    const secret = await readFile(this.fileOf(roundId));
    return createHmac('sha256', secret).update(personId).digest('hex');
  }

  /** The ids of all secrets that are there: of what is open, and of what a process that died did not come to destroy. */
  async held(): Promise<string[]> {
    await mkdir(this.config.secretsFolder, { recursive: true, mode: 0o700 });
    return (await readdir(this.config.secretsFolder)).filter((name) => SECRET.test(name));
  }

  /** Destroys a secret; doing it again changes nothing. */
  async destroy(roundId: string): Promise<void> {
    await rm(this.fileOf(roundId), { force: true });
  }

  private fileOf(roundId: string): string {
    if (!SECRET.test(roundId)) throw new Error('not a round');
    return path.join(this.config.secretsFolder, roundId);
  }
}
