import { IdentityModule, ownData } from '#api/identity';
import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { AddAttachment } from './add-attachment/add-attachment.handler.js';
import { AttachmentRepository } from './attachment.repository.js';
import { MediaController } from './media.controller.js';
import { MediaResolver } from './media.resolver.js';
import { ShareFile } from './share-file/share-file.handler.js';
import { SharedFileController } from './shared-file.controller.js';
import { SharedFileRepository } from './shared-file.repository.js';
import { SharedFilesResolver } from './shared-files.resolver.js';
import { TakeOffAttachment } from './take-off-attachment/take-off-attachment.handler.js';

ownData('sharedFiles', 'select id, subject_kind as "subjectKind", subject_id as "subjectId", purpose, consent, description, added_at as "addedAt", shown_at as "shownAt" from shared_file where person_id = $1');

@Module({ imports: [IdentityModule, PlansModule], controllers: [MediaController, SharedFileController], providers: [AttachmentRepository, AddAttachment, TakeOffAttachment, MediaResolver, SharedFileRepository, ShareFile, SharedFilesResolver], exports: [SharedFileRepository] })
export class MediaModule {}
