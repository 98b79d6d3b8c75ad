import { feature } from '#platform/database';
import { ownData } from '../own-data/own-data.js';
import { AnswerService } from './answer-service.handler.js';
import { LinkedIdentity } from './linked-identity.entity.js';
import { AddLinkedService, RemoveLinkedService } from './linked-service.handler.js';
import { RegisterWithService } from './register-with-service.handler.js';
import { ServiceMethod } from './service-method.js';
import { ServiceSignIn } from './service-sign-in.entity.js';
import { ServiceRepository } from './service.repository.js';
import { LinkedServicesResolver, ServiceSignInResolver } from './service.resolver.js';

feature(LinkedIdentity, ServiceSignIn);
ownData('linkedServices', 'select service, issuer, subject, linked_at as "linkedAt" from linked_identity where person_id = $1');

/** What signing in by services of OpenID Connect is made of. */
export const SERVICE_PROVIDERS = [ServiceRepository, ServiceMethod, AnswerService, RegisterWithService, AddLinkedService, RemoveLinkedService, ServiceSignInResolver, LinkedServicesResolver];
