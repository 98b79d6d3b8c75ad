import type { guests as nl } from '../nl/guests.js';

export const guests: typeof nl = {
  email: 'Your e-mail address',
  emailHint: 'You need no account. We send you an e-mail with a link to confirm.',
  name: 'Your name',
  nameHint: 'Only the hosts see your name, on the list at the door.',
  forget: 'We erase your name and e-mail address a month after the gathering. If you unregister: the day after.',
  forgetReport: 'We use your e-mail address only to tell you what came of it. We erase it after three months at the latest.',
  haveAccount: 'Do you have an account? Sign in.',
  sentTitle: 'Look in your mailbox',
  sent: ({ email }: { email: string }) => `An e-mail is on its way to ${email}. Open the link in it. Only then it is done.`,
  sentHint: 'The link works for one day. No e-mail? Look in your spam folder too. After a quarter of an hour you can ask again.',
  confirm: {
    titles: { 'place': 'Confirm your registration', 'report-plan': 'Confirm your report', 'report-comment': 'Confirm your report' },
    leads: { 'place': 'One more step. Then you see whether you have a place.', 'report-plan': 'One more step. Then a coach looks at your report.', 'report-comment': 'One more step. Then a coach looks at your report.' },
    buttons: { 'place': 'Yes, register me', 'report-plan': 'Yes, send my report', 'report-comment': 'Yes, send my report' },
    reported: 'Your report has arrived. A coach looks at it. You get an e-mail about what came of it.',
    goOn: 'Read on',
  },
  linkOver: 'The link to your registration no longer works. Use the link of the newest e-mail. Do you have an account now? Sign in.',
};
