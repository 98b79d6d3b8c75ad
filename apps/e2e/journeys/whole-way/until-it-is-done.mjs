// From a yes to a village that is done.
import { PLAN } from './words.mjs';

/** The steps, in their order. */
export const untilItIsDone = ({ phone, desk, t, open }) => [
  ['author and municipality walk the track: begin, milestones, news, done', async () => {
    await desk.become('olaf');
    await open(desk);
    await desk.press(t.tracks.start);
    await desk.sees(t.plans.nowTexts.UNDER_WAY);
    await open(phone);
    await phone.unfold(t.tracks.add);
    await phone.type(t.tracks.milestone, 'Het hout is er');
    await phone.page.locator('form').getByRole('button', { name: t.tracks.add }).click();
    await phone.sees('Het hout is er');
    await phone.unfold(t.tracks.post);
    await phone.type(t.tracks.postLabel, 'Zaterdag beginnen wij met tien buren.');
    await phone.press(t.tracks.postButton);
    await phone.page.getByRole('region', { name: t.tracks.updates }).getByRole('listitem').first().waitFor();
    await phone.check('a plan under way, for its author');
    await open(desk);
    await desk.page.getByRole('button', { name: t.tracks.reach }).filter({ hasText: 'Het hout is er' }).first().click();
    await desk.sees(/bereikt op/);
    await desk.check('a plan under way, for the municipality');
    await desk.press(t.tracks.complete);
    await desk.sees(t.plans.nowTexts.COMPLETED);
    await phone.go('/berichten');
    await phone.sees(t.notices.told.complete({ title: PLAN.title }));
    await phone.check();
  }],
  ['everybody can read the whole history of the plan, and find it in the list', async () => {
    await desk.leave();
    await desk.go('/plannen');
    await desk.type(t.plans.search, 'overdekte bank');
    await desk.press(t.plans.searchButton);
    await desk.page.waitForURL(/zoek=/);
    await desk.follow(PLAN.title);
    for (const act of ['submit', 'publish', 'reach-threshold', 'acknowledge', 'ask-information', 'give-information', 'offer-co-decision', 'open-round', 'close-with-match', 'start', 'complete']) await desk.sees(t.plans.acts[act]);
    await desk.check('a completed plan');
  }],
];
