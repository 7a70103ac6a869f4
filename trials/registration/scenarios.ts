import { failures } from './failures';
import { lifecycle } from './lifecycle';
import { salesforgeChanges } from './salesforgeChanges';
import type { Scenario } from './scenario';

/** All scenarios, in the order of the table. */
export const scenarios: Scenario[] = [...lifecycle, ...failures, ...salesforgeChanges];
