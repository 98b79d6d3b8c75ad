import { checkText } from '#domain/kernel';
import { registerDecorator } from 'class-validator';

const SHAPE = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]{2,}$/;

/** Whether a text can be an e-mail address; whether it is somebody's, only a mail can tell. */
export const isEmailAddress = (text: unknown): text is string => typeof text === 'string' && text.length <= 254 && checkText(text, '', { min: 3, max: 254 }).ok && SHAPE.test(text.trim());

/** An input field that holds an e-mail address. */
export const EmailAddress = (): PropertyDecorator => (target, property) =>
  registerDecorator({ name: 'emailAddress', target: target.constructor, propertyName: String(property), validator: { validate: isEmailAddress, defaultMessage: () => JSON.stringify({ code: 'invalid-email' }) } });

/** A path of our own site to go on to, or null; never an address elsewhere. */
export const ownPath = (path: string | null | undefined): string | null => (typeof path === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && path.length <= 300 ? path : null);
