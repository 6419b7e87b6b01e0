import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** Where a route says which row of the table its callers need. */
export const permissionKey = 'lydhoer:permission';
/** Where a route says that it needs no sign-in. */
export const publicKey = 'lydhoer:public';

/** Set by `CommandOperation` and `QueryOperation`; the guard refuses callers without it. */
export const RequiresPermission = (permission: Permission) => SetMetadata(permissionKey, permission);

/** The route answers anybody: health, the documentation, the list of problems. Nothing that a case holds. */
export const Public = () => SetMetadata(publicKey, true);
