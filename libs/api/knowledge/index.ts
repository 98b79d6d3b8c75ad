export { KnowledgeModule } from './knowledge.module.js';
export { KnowledgeRepository } from './knowledge.repository.js';
