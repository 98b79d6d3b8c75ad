import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Config } from '../config/index.js';
import { cookieValue } from './passport.js';
import type { BrinkRequest } from './request.js';

/** As long as the way to a service and back may take, a mail on the way included, in minutes. */
const MINUTES = 80;

/** What ties a sign-in by a service to the browser in which it began: a secret in a cookie that scripts cannot read, and that no other site's request carries. */
@Injectable()
export class ServiceCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(config: Config) {
    this.secure = config.publicOrigin.startsWith('https://');
    this.name = this.secure ? '__Host-dienst' : 'dienst';
  }

  secretOf(request: BrinkRequest): string | null {
    return cookieValue(request.headers.cookie, this.name);
  }

  remember(response: Response, secret: string): void {
    response.cookie(this.name, secret, { ...this.bounds(), maxAge: MINUTES * 60_000 });
  }

  forget(response: Response): void {
    response.clearCookie(this.name, this.bounds());
  }

  private bounds(): { httpOnly: true; sameSite: 'strict'; secure: boolean; path: '/' } {
    return { httpOnly: true, sameSite: 'strict', secure: this.secure, path: '/' };
  }
}
