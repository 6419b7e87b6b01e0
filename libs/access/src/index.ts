export type { AccessFacts, Caller } from './caller.js';
export { permissions, roles, type Permission, type Role, type Scope } from './permissions.js';
