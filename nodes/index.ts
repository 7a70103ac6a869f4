/**
 * What `require('n8n-nodes-salesforge')` returns: the node classes, the credential, the event types and the pure
 * functions.
 */
export { SalesforgeApi } from '../credentials/SalesforgeApi.credentials';
export * from './Salesforge/events';
export type { WebhookScope } from './Salesforge/trigger/access/scope';
export { unwantedReason, type EventFilter } from './Salesforge/trigger/delivery/filter';
export { Salesforge } from './Salesforge/Salesforge.node';
export { SalesforgeTrigger } from './Salesforge/SalesforgeTrigger.node';
export { flatten, type FlattenOptions } from './Salesforge/transforms/flatten';
export {
	extractReply,
	isReply,
	simplifyReply,
	type ExtractedReply,
	type SimplifiedReply,
} from './Salesforge/transforms/extractReply';
export {
	generateSamples,
	MAX_SAMPLES,
	type SampleOptions,
} from './Salesforge/transforms/sample/generate';
export { InputError } from './Salesforge/shared/inputError';
export {
	ROW_COLUMNS,
	type RowColumn,
	type RowColumnType,
} from './Salesforge/transforms/rowColumns';
export { simplifyEvent, type SimplifiedEvent } from './Salesforge/transforms/simplify';
export { toEvent } from './Salesforge/transforms/toEvent';
export { rowMaker, toRow, type Row, type RowOptions } from './Salesforge/transforms/toRow';
