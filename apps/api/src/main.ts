import { refuseOldNode } from './node-version.js';

// Before anything else is loaded: an older Node does not even find what the rest imports.
refuseOldNode();
const { serve } = await import('./serve.js');
await serve();
