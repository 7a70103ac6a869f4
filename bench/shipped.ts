import { createRequire } from 'node:module';

/** Measures what ships: the compiled files, not the sources that a test runner transforms. */
import type * as Events from '../nodes/Salesforge/events';
import type * as Flatten from '../nodes/Salesforge/transforms/flatten';
import type * as MemoryModule from '../nodes/Salesforge/trigger/memory/memory';
import type * as Receive from '../nodes/Salesforge/trigger/delivery/receive';

const requireFrom = createRequire(__filename);
const load = <Module>(path: string) => requireFrom(`../dist/nodes/Salesforge/${path}`) as Module;

export const { bodySchemaOf, classify, identify, normalizeEvent } = load<typeof Events>('events');
export const { flatten } = load<typeof Flatten>('transforms/flatten');
export const { TriggerMemory } = load<typeof MemoryModule>('trigger/memory/memory');
export const { receive, shape } = load<typeof Receive>('trigger/delivery/receive');
