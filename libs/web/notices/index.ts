export { NoticesLink, UnreadCount } from './notices-link';
export { FollowArea, FollowMunicipality, FollowPlan } from './follow-button';
