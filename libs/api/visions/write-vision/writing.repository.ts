import type { ActionStatus, VisionChapter, VisionText } from '#domain/visions';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A chapter while it is written. */
export interface ChapterRow extends VisionChapter {
  readonly visionId: string;
  readonly revision: number;
  readonly changedAt: Date;
  readonly changedBy: string | null;
}

export interface VersionRow {
  version: number;
  note: string;
  at: Date;
  content: VisionText;
}

const CHAPTER = `c.id, c.vision_id as "visionId", c.title, c.body, c.goals, c.revision, c.changed_at as "changedAt"`;

/** Every query on what is written of a vision, and on its versions. */
@Injectable()
export class WritingRepository {
  constructor(private readonly database: Database) {}

  chapters(visionId: string): Promise<ChapterRow[]> {
    return this.database.read('vision-chapters', `select ${CHAPTER}, p.name as "changedBy" from vision_chapter c left join person p on p.id = c.changed_by and p.erased_at is null where c.vision_id = $1 order by c.position`, [visionId]);
  }

  async words(visionId: string): Promise<{ title: string; summary: string; revision: number } | null> {
    return (await this.database.read<{ title: string; summary: string; revision: number }>('vision-words', 'select title, summary, revision from vision where id = $1', [visionId]))[0] ?? null;
  }

  chaptersIn(tx: Tx, visionId: string): Promise<ChapterRow[]> {
    return rows(tx, `select ${CHAPTER} from vision_chapter c where c.vision_id = $1 order by c.position`, [visionId]);
  }

  /** The vision of a chapter; asked before that is locked. */
  async visionOf(tx: Tx, chapterId: string): Promise<string | null> {
    return (await one<{ id: string }>(tx, 'select vision_id as id from vision_chapter where id = $1', [chapterId]))?.id ?? null;
  }

  async setWords(tx: Tx, visionId: string, words: { readonly title: string; readonly summary: string }): Promise<number> {
    return (await one<{ revision: number }>(tx, 'update vision set title = $2, summary = $3, revision = revision + 1 where id = $1 returning revision', [visionId, words.title, words.summary]))?.revision ?? 0;
  }

  async addChapter(tx: Tx, chapter: { readonly visionId: string; readonly municipalityId: string; readonly title: string; readonly by: string }): Promise<string> {
    const id = newId();
    await rows(tx, `insert into vision_chapter (id, vision_id, municipality_id, position, title, body, goals, changed_by, changed_at) values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from vision_chapter where vision_id = $2), $4, '', '[]', $5, brink_now())`, [id, chapter.visionId, chapter.municipalityId, chapter.title, chapter.by]);
    return id;
  }

  async setChapter(tx: Tx, id: string, words: Omit<VisionChapter, 'id'>, by: string): Promise<number> {
    return (await one<{ revision: number }>(tx, 'update vision_chapter set title = $2, body = $3, goals = $4, changed_by = $5, changed_at = brink_now(), revision = revision + 1 where id = $1 returning revision', [id, words.title, words.body, JSON.stringify(words.goals), by]))?.revision ?? 0;
  }

  async removeChapter(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from vision_chapter where id = $1', [id]);
  }

  /** Lets two chapters change places. */
  async exchange(tx: Tx, one: string, other: string): Promise<void> {
    await rows(tx, 'update vision_chapter c set position = o.position from vision_chapter o where (c.id = $1 and o.id = $2) or (c.id = $2 and o.id = $1)', [one, other]);
  }

  /** Keeps a version, and the goals and actions that stand in it. */
  async publish(tx: Tx, vision: { readonly id: string; readonly municipalityId: string }, { version, content, note, by }: { readonly version: number; readonly content: VisionText; readonly note: string; readonly by: string }): Promise<void> {
    await rows(tx, 'insert into vision_version (vision_id, version, municipality_id, content, note, published_by, at) values ($1, $2, $3, $4, $5, $6, brink_now())', [vision.id, version, vision.municipalityId, JSON.stringify(content), note, by]);
    await rows(tx, 'update vision set version = $2, changed_at = brink_now() where id = $1', [vision.id, version]);
    const goals = content.chapters.flatMap((chapter) => chapter.goals);
    const actions = goals.flatMap((goal) => goal.actions);
    for (const [table, items] of [['vision_goal', goals], ['vision_action', actions]] as const)
      await rows(
        tx,
        `insert into ${table} (id, vision_id, municipality_id, title, in_version) select * from (select unnest($3::uuid[]), $1::uuid, $2::uuid, unnest($4::text[]), $5::integer) x on conflict (id) do update set title = excluded.title, in_version = excluded.in_version where ${table}.vision_id = excluded.vision_id`,
        [vision.id, vision.municipalityId, items.map(({ id }) => id), items.map(({ title }) => title), version],
      );
  }

  /** Every version, newest first. */
  versions(visionId: string): Promise<VersionRow[]> {
    return this.database.read('vision-versions', 'select version, note, at, content from vision_version where vision_id = $1 order by version desc limit 200', [visionId]);
  }

  async versionOf(visionId: string, version: number): Promise<VersionRow | null> {
    return (await this.database.read<VersionRow>('vision-version', 'select version, note, at, content from vision_version where vision_id = $1 and version = $2', [visionId, version]))[0] ?? null;
  }

  versionIn(tx: Tx, visionId: string, version: number): Promise<VersionRow | null> {
    return one<VersionRow>(tx, 'select version, note, at, content from vision_version where vision_id = $1 and version = $2', [visionId, version]);
  }

  /** The vision of an action that stands in its newest version. */
  async visionOfAction(tx: Tx, actionId: string): Promise<string | null> {
    return (await one<{ id: string }>(tx, 'select v.id from vision_action t join vision v on v.id = t.vision_id and v.version = t.in_version where t.id = $1', [actionId]))?.id ?? null;
  }

  async setStatus(tx: Tx, actionId: string, status: ActionStatus, note: string): Promise<void> {
    await rows(tx, 'update vision_action set status = $2, note = $3, status_at = brink_now() where id = $1', [actionId, status, note]);
  }
}
