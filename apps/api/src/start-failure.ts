import { SettingsRefused } from '@lydhoer/config';
import { StoreRefused, StoreUnavailable } from '@lydhoer/event-store';
import { OrganisationRefused } from '@lydhoer/organisation';

/** Why the start failed, for the operator, without a stack. */
export function startFailure(error: unknown): string {
  if (error instanceof SettingsRefused || error instanceof StoreRefused || error instanceof StoreUnavailable) {
    return error.message;
  }
  if (error instanceof OrganisationRefused) {
    return `The organisation file cannot be used:\n${error.message}`;
  }
  const { code, name, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'EADDRINUSE') return 'The port is in use. Stop what uses it, or set LYDHOER_PORT to another.';
  if (code === 'ERR_SQLITE_ERROR' || code === 'EEXIST' || code === 'ENOTDIR') {
    return `A file of the data folder cannot be used: ${message ?? ''}. Check what stands there, its rights and its mount.`;
  }
  if (code === 'EACCES') return `Not allowed: ${message ?? ''}`;
  return `Lydhør cannot start: ${name ?? 'error'}: ${message ?? String(error)}`;
}
