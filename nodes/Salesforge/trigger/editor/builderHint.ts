import type { IBuilderHint } from 'n8n-workflow';

/** What a model that builds workflows reads about the trigger. */
export const builderHint: IBuilderHint = {
	searchHint:
		"Registers its webhooks itself and returns one item per event with event, contact, reply, sequence, mailbox, details, eventId, eventKey and messageId. Use it instead of a Webhook node. Its item is what the Salesforge node acts on: connect it directly, without mapping IDs. When rows are stored, use eventId as the unique key; with Get Missed Events beside the trigger, expr('{{ $json.eventKey ?? $json.eventId }}').",
	relatedNodes: [
		{
			nodeType: 'n8n-nodes-salesforge.salesforge',
			relationHint:
				"Acts on the trigger's item: extracts the reply's words, replies, sets labels, adds to the do-not-contact list, moves the contact to another sequence",
		},
		{
			nodeType: 'n8n-nodes-base.removeDuplicates',
			relationHint:
				'Handles each event once if several n8n processes receive webhooks: use eventId as the key',
		},
	],
};
