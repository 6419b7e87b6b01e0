import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { permissionKey, publicKey } from '../operation.js';

/** The key under which Nest keeps a route's path; a method that has it is a route. */
const pathKey = 'path';

/** Stops the start when a route says neither which permission it needs nor that it is public. */
@Injectable()
export class GuardedRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Readonly<Record<string, object>>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => isUnguarded(prototype[name], metatype))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (open.length > 0) {
      throw new Error(`no permission is set, and not @Public() either: ${open.join(', ')}`);
    }
  }
}

function isUnguarded(method: object | undefined, controller: object): boolean {
  if (method === undefined || !Reflect.hasMetadata(pathKey, method)) return false;
  return ![permissionKey, publicKey].some(
    (key) => Reflect.hasMetadata(key, method) || Reflect.hasMetadata(key, controller),
  );
}
