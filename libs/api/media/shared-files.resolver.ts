import { DonePayload } from '#api/identity';
import { CONSENTS, FILE_PURPOSES } from '#domain/files';
import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { Choice, Uuid, asEnum } from '#platform/graphql';
import { Args, ArgsType, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { ShareFile, maySee } from './share-file/share-file.handler.js';
import { shareableOf } from './shareable.js';
import { SharedFileRepository } from './shared-file.repository.js';

const KINDS = ['gathering', 'story'] as const;
const SharedFileSubjectEnum = asEnum(KINDS);
const FilePurposeEnum = asEnum(FILE_PURPOSES);
const ConsentEnum = asEnum(CONSENTS);
registerEnumType(SharedFileSubjectEnum, { name: 'SharedFileSubject', description: 'What a file is shared with' });
registerEnumType(FilePurposeEnum, { name: 'FilePurpose' });
registerEnumType(ConsentEnum, { name: 'Consent', description: 'What is stated about the people in a photo' });

@ObjectType('SharedFile', { description: 'A photo or a document of a gathering or a story; its bytes are at /shared-files/<id>' })
class SharedFileType {
  @Field(() => ID)
  id: string;

  @Field(() => FilePurposeEnum)
  purpose: string;

  @Field(() => ConsentEnum, { nullable: true })
  consent: string | null;

  @Field(() => String)
  description: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Int, { nullable: true, description: 'Pixels' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels' })
  height: number | null;

  @Field(() => Boolean, { description: 'Whether everybody sees it, or it waits for who leads' })
  shown: boolean;

  @Field(() => Boolean)
  viewerCanRemove: boolean;
}

@ObjectType('SharedFiles', { description: 'The files of a gathering or a story that one may see, and what one may do with them' })
class SharedFilesType {
  @Field(() => [SharedFileType])
  files: SharedFileType[];

  @Field(() => Boolean)
  viewerCanAdd: boolean;

  @Field(() => Boolean, { description: 'Decides what others added' })
  viewerLeads: boolean;
}

@ArgsType()
class SharedFilesArguments {
  @Field(() => SharedFileSubjectEnum)
  @Choice(KINDS)
  subjectKind: (typeof KINDS)[number];

  @Field(() => ID)
  @Uuid()
  subjectId: string;
}

@InputType()
class SharedFileInput {
  @Field(() => ID)
  @Uuid()
  fileId: string;
}

@Resolver()
export class SharedFilesResolver {
  constructor(
    private readonly database: Database,
    private readonly files: SharedFileRepository,
    private readonly sharing: ShareFile,
  ) {}

  @Query(() => SharedFilesType, { nullable: true })
  @Public('what is shown is for everybody; the rest exists only for who leads it and who added it')
  async sharedFiles(@CurrentActor() actor: Actor, @Args() { subjectKind, subjectId }: SharedFilesArguments): Promise<SharedFilesType | null> {
    const subject = isUuid(subjectId) ? await shareableOf(subjectKind)?.look(this.database.source.manager, actor, subjectId) : null;
    if (subject?.mayRead !== true) return null;
    const files = (await this.files.of(subjectKind, subjectId)).filter((file) => maySee(actor, subject, file));
    const own = (personId: string): boolean => actor.personId !== null && personId === actor.personId;
    return { files: files.map((file) => ({ ...file, shown: file.shownAt !== null, viewerCanRemove: subject.leads || own(file.personId) })), viewerCanAdd: subject.hindrance === null, viewerLeads: subject.leads };
  }

  @Mutation(() => DonePayload, { description: 'Shows what somebody else added' })
  @Requires('share-file')
  async showSharedFile(@CurrentActor() actor: Actor, @Args('input') input: SharedFileInput): Promise<DonePayload> {
    await this.sharing.show(actor, input.fileId);
    return { problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('share-file')
  async removeSharedFile(@CurrentActor() actor: Actor, @Args('input') input: SharedFileInput): Promise<DonePayload> {
    await this.sharing.remove(actor, input.fileId);
    return { problems: [] };
  }
}
