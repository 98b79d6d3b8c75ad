import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { OnceInterceptor } from './once.interceptor.js';
import { Once } from './once.js';

@Module({ providers: [Once, { provide: APP_INTERCEPTOR, useClass: OnceInterceptor }] })
export class OnceModule {}
