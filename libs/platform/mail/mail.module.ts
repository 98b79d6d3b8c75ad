import { Global, Module } from '@nestjs/common';
import { feature } from '../database/index.js';
import { Mail } from './mail.entity.js';
import { MailSender } from './mail-sender.js';
import { MailboxController } from './mailbox.controller.js';
import { Mailer } from './mailer.js';

feature(Mail);

@Global()
@Module({ controllers: [MailboxController], providers: [Mailer, MailSender], exports: [Mailer] })
export class MailModule {}
