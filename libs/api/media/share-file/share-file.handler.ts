import { type FileWords, SHARED_FILE_LIMITS, checkFileWords, hindranceOfFile } from '#domain/files';
import { isUuid, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Attempts } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { FileFault, cleanFile } from '#platform/files';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { type FileSubject, shareableOf } from '../shareable.js';
import { type SharedFileRow, SharedFileRepository } from '../shared-file.repository.js';

const UPLOADS = 40;
const WINDOW_MINUTES = 60;

interface Place {
  readonly kind: string;
  readonly subjectId: string;
}

/** Adds photos, slides and minutes to what has files, shows what others added, and takes away. */
@Injectable()
export class ShareFile {
  constructor(
    private readonly database: Database,
    private readonly files: SharedFileRepository,
    private readonly attempts: Attempts,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Makes the file anew and keeps it. What somebody else than its leaders adds is shown when they say so. */
  async add(actor: Actor, place: Place, said: FileWords, bytes: Buffer): Promise<{ id: string; shown: boolean }> {
    orRefuse(await this.attempts.count('upload', [required(actor.personId)], UPLOADS, WINDOW_MINUTES));
    await this.addable(this.database.source.manager, actor, place);
    const words = orRefuse(checkFileWords(said));
    if (shareableOf(place.kind)?.purposes.includes(words.purpose) !== true) throw new Refusal([problem('not-a-choice', 'purpose')]);
    const clean = await cleanFile(bytes).catch((error: unknown) => {
      throw error instanceof FileFault ? new Refusal([problem(error.code, 'file', error.data)]) : error;
    });
    unhindered(hindranceOfFile(words.purpose, clean.kind));
    return this.database.transaction(async (tx) => {
      const subject = await this.addable(tx, actor, place);
      if ((await this.files.count(tx, place.kind, place.subjectId)) >= SHARED_FILE_LIMITS.most) throw new Refusal([problem('limit-reached', 'file', { max: SHARED_FILE_LIMITS.most })]);
      const id = await this.files.add(tx, { ...place, municipalityId: subject.municipalityId, personId: required(actor.personId), shown: subject.leads, words, clean });
      await this.record(tx, actor, subject, 'file.share', id);
      return { id, shown: subject.leads };
    });
  }

  /** Shows what somebody else added. */
  show(actor: Actor, fileId: string): Promise<void> {
    return this.decide(actor, fileId, 'file.show', (subject) => subject.leads, (tx, id) => this.files.show(tx, id));
  }

  /** Takes a file away: who leads, and who added it. */
  remove(actor: Actor, fileId: string): Promise<void> {
    return this.decide(actor, fileId, 'file.remove', (subject, file) => subject.leads || file.personId === actor.personId, (tx, id) => this.files.remove(tx, id));
  }

  /** A file with its bytes, for who may see it; null for everybody else. `open` tells whether everybody may. */
  async read(actor: Actor, id: string, small: boolean): Promise<{ file: SharedFileRow; content: Buffer; open: boolean } | null> {
    const { manager } = this.database.source;
    const file = isUuid(id) ? await this.files.byId(manager, id) : null;
    const subject = file === null ? null : ((await shareableOf(file.subjectKind)?.look(manager, actor, file.subjectId)) ?? null);
    if (file === null || subject === null || !maySee(actor, subject, file)) return null;
    const content = await this.files.content(id, small);
    return content === null ? null : { file, content, open: subject.open && file.shownAt !== null };
  }

  private async decide(actor: Actor, fileId: string, act: string, may: (subject: FileSubject, file: SharedFileRow) => boolean, write: (tx: Tx, id: string) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = required(await this.files.byId(tx, fileId));
      const subject = required((await shareableOf(file.subjectKind)?.look(tx, actor, file.subjectId)) ?? null);
      if (!maySee(actor, subject, file)) throw new Refusal([problem('not-found')]);
      if (!may(subject, file)) throw new Refusal([problem('not-allowed')]);
      await write(tx, fileId);
      await this.record(tx, actor, subject, act, fileId);
    });
  }

  private async addable(tx: Tx, actor: Actor, { kind, subjectId }: Place): Promise<FileSubject> {
    const found = isUuid(subjectId) ? await shareableOf(kind)?.look(tx, actor, subjectId) : null;
    const subject = required(found?.mayRead === true ? found : null);
    if (subject.hindrance !== null) throw new Refusal([subject.hindrance]);
    return subject;
  }

  private async record(tx: Tx, actor: Actor, subject: FileSubject, act: string, id: string): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act, role: subject.role, municipalityId: subject.municipalityId, subjectKind: 'file', subjectId: id });
  }
}

/** Whether somebody may see a file: what is shown who may read the thing, else who leads it or added it. */
export const maySee = (actor: Actor, subject: FileSubject, file: SharedFileRow): boolean => subject.mayRead && (file.shownAt !== null || subject.leads || (actor.personId !== null && file.personId === actor.personId));
