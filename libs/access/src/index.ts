export type { AccessFacts, Caller } from './caller.js';
export { allows, demand, demandSome, scopesOf } from './demand.js';
export { demoPersona, demoPersonas, type DemoPersona, type PersonaName } from './demo-personas.js';
export { Forbidden, type FailedScope } from './forbidden.js';
export { permissionKey, Public, publicKey, RequiresPermission } from './operation.js';
export { permissions, roles, type Permission, type Role, type Scope } from './permissions.js';
export { signedIn, signIn } from './signed-in.js';
