import type { IBuilderHint } from 'n8n-workflow';

/** What a model that builds workflows reads about the node. */
export const builderHint: IBuilderHint = {
	searchHint:
		"Behind the Salesforge Trigger, leave 'Act On' at event: the node finds workspace, contact, conversation and message in the trigger's item, so it needs no IDs. After a model or an approval, set 'Event' to the trigger's item. To poll instead of using the trigger, use a Schedule Trigger with Event: Get Missed Events. Reply sends the same words only once.",
	relatedNodes: [
		{
			nodeType: 'n8n-nodes-salesforge.salesforgeTrigger',
			relationHint:
				'Starts the workflow when a contact replies, opens, clicks, bounces or unsubscribes',
		},
		{
			nodeType: 'n8n-nodes-base.scheduleTrigger',
			relationHint:
				'Polls with Event: Get Missed Events where Salesforge cannot reach n8n, or to catch up after an outage',
		},
		{
			nodeType: 'n8n-nodes-base.removeDuplicates',
			relationHint:
				"Drops events that were read before: use expr('{{ $json.eventKey ?? $json.eventId }}') as the key",
		},
	],
};
