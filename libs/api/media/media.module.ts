import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { AddAttachment } from './add-attachment/add-attachment.handler.js';
import { AttachmentRepository } from './attachment.repository.js';
import { MediaController } from './media.controller.js';
import { MediaResolver } from './media.resolver.js';

@Module({ imports: [PlansModule], controllers: [MediaController], providers: [AttachmentRepository, AddAttachment, MediaResolver] })
export class MediaModule {}
