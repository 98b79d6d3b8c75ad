import type { TypedGuest } from '#ui/kit';
import type { GatheringOnPage } from './gathering-page';

export const NO_WORKSHOP = 'none';

/** What somebody typed to register. */
export interface TypedRegistration {
  readonly step: number;
  readonly people: string;
  readonly workshop: string;
  readonly question: string;
  readonly accessNeeds: string;
  readonly guest: TypedGuest;
}

/** The form of who registered, or of who did not yet. */
export const typedRegistration = (mine: GatheringOnPage['viewerRegistration']): TypedRegistration => ({ step: 1, people: String(mine?.people ?? 1), workshop: mine?.workshopWish?.workshopId ?? mine?.workshopId ?? NO_WORKSHOP, question: mine?.question ?? '', accessNeeds: mine?.accessNeeds ?? '', guest: { name: '', email: '' } });

/** A form as it was kept, with what has been added to forms since. */
export const completedRegistration = (kept: Partial<TypedRegistration>): TypedRegistration => ({ ...typedRegistration(null), ...kept });
