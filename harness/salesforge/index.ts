/** A fake Salesforge for tests and for the demo: a real HTTP server that also delivers events. */
export type { NewSequence, Sequence, Webhook, Workspace } from './account';
export type { Behaviour } from './behaviour';
export type { Delivery, FakeEvent } from './deliveries';
export { FakeSalesforge, servedCalls, type FakeSalesforgeOptions } from './fakeSalesforge';
export { failWith, redirectTo, tooManyRequests, type Fault, type FaultTarget } from './faults';
export { fakeEvent } from './fakeEvents';
export * from './areas';
