import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Config } from '../config/index.js';
import { cookieValue } from './passport.js';
import type { BrinkRequest } from './request.js';

/** As long as the way to a service and back, or to a mail and back, may take, in minutes. */
const MINUTES = 80;

/** What ties a later step to the browser of the first: a secret in a cookie that scripts cannot read, and that no other site's request carries. */
abstract class BrowserCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(config: Config, name: string) {
    this.secure = config.publicOrigin.startsWith('https://');
    this.name = this.secure ? `__Host-${name}` : name;
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

/** Ties a sign-in by a service to the browser in which it began. */
@Injectable()
export class ServiceCookie extends BrowserCookie {
  constructor(config: Config) {
    super(config, 'dienst');
  }
}

/** Tells the browser in which somebody registered: a password that was typed there counts when the link of the mail is opened there. */
@Injectable()
export class RegistrationCookie extends BrowserCookie {
  constructor(config: Config) {
    super(config, 'aanmelding');
  }
}
