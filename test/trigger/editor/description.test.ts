import { NodeHelpers, type INodeParameters } from 'n8n-workflow';

import { definitions, EVENT_TYPES } from '../../../nodes/Salesforge/events';
import { Salesforge } from '../../../nodes/Salesforge/Salesforge.node';
import { SalesforgeTrigger } from '../../../nodes/Salesforge/SalesforgeTrigger.node';
import { toOutputs } from '../../../nodes/Salesforge/trigger/editor/outputs';
import { workflowWith } from '../../../harness/n8nCore/workflow';

const trigger = new SalesforgeTrigger();
const { description } = trigger;

/** Evaluates an expression of the description as n8n's editor does. */
function evaluate(expression: string, parameters: INodeParameters): unknown {
	const { workflow, node } = workflowWith(trigger, parameters);
	return workflow.expression.getSimpleParameterValue(node, expression, 'internal', {});
}

function outputsOf(parameters: INodeParameters): string[] {
	const { workflow, node } = workflowWith(trigger, parameters);
	return NodeHelpers.getNodeOutputs(workflow, node, description).map((output) =>
		typeof output === 'string' ? output : `${output.type}: ${output.displayName}`,
	);
}

describe('the outputs', () => {
	const split = { splitOutputs: true };

	it('are a single one unless they are split, whatever is chosen', () => {
		expect(outputsOf({ events: ['email_sent', 'dnc_added'] })).toEqual(['main']);
		expect(outputsOf({ events: ['*'], options: { splitOutputs: false } })).toEqual(['main']);
		expect(outputsOf({ events: [], options: split })).toEqual(['main']);
	});

	it('are one per chosen event, by its name, in the order of choice', () => {
		expect(outputsOf({ events: ['link_clicked', 'email_sent'], options: split })).toEqual([
			'main: Link Clicked',
			'main: Email Sent',
		]);
	});

	it('are one per known event and one for all others when all events are chosen', () => {
		const outputs = outputsOf({ events: ['email_sent', '*'], options: split });
		expect(outputs).toHaveLength(EVENT_TYPES.length + 1);
		expect(outputs.slice(0, 2)).toEqual(['main: Other', 'main: Email Sent']);
		expect(outputs.slice(1)).toEqual(EVENT_TYPES.map((type) => `main: ${definitions[type].title}`));
	});

	it('follow the value of an expression', () => {
		const events = "={{ ['email_' + 'sent', 'not_yet_known'] }}";
		expect(outputsOf({ events, options: split })).toEqual([
			'main: Email Sent',
			'main: not_yet_known',
		]);
		const some = ['email_sent', 'dnc_added'];
		for (const splitOutputs of ['={{ true }}', '={{ !$json.x }}', 'true', 1]) {
			expect(outputsOf({ events: some, options: { splitOutputs } })).toEqual(['main']);
		}
		expect(outputsOf({ events: "={{ $vars.x || ['email_sent'] }}", options: split })).toEqual([
			'main',
		]);
		expect(outputsOf({ events: '={{ undefined }}', options: split })).toEqual(['main']);
		expect(outputsOf({ events: '={{ 7 }}', options: split })).toEqual(['main']);
		expect(outputsOf({ events: '={{ $json.events }}', options: split })).toEqual(['main']);
	});

	it.each([
		{ events: ['link_clicked', 'email_sent'] },
		{ events: ['*'] },
		{ events: ['email_sent', 'email_sent'] },
	])('have the order in which items are put on them, for $events', ({ events }) => {
		const named = outputsOf({ events, options: split });
		for (const [type, name] of [
			['email_sent', 'Email Sent'],
			...(events.includes('*') ? [['not_yet_known', 'Other']] : []),
		] as const) {
			const outputs = toOutputs([{ event: type!, json: { type } }], events, true);
			expect(outputs).toHaveLength(named.length);
			expect(outputs[named.indexOf(`main: ${name}`)]).toEqual([{ json: { type } }]);
			expect(outputs.flat()).toHaveLength(1);
		}
	});
});

describe('the subtitle', () => {
	it.each([
		[['email_sent'], 'Email Sent'],
		[['linkedin_replied', 'dnc_added'], 'LinkedIn Replied, DNC Added'],
		[['email_sent', 'email_opened', 'link_clicked'], '3 events'],
		[['contact_unsubscribed', 'email_bounced'], 'Contact Unsubscribed, Email Bounced'],
		[['*'], 'All events'],
		[['email_sent', '*'], 'All events'],
		[[], 'No event chosen'],
		["={{ ['email_sent'] }}", 'Email Sent'],
		['={{ $json.events }}', 'Events by expression'],
		['={{ null }}', 'No event chosen'],
		['={{ 7 }}', 'No event chosen'],
		["={{ 'not_yet_known' }}", 'not_yet_known'],
	])('for the events %j is %j', (events, subtitle) => {
		expect(evaluate(description.subtitle!, { events })).toBe(subtitle);
	});

	it('of the Salesforge node is its operation', () => {
		const salesforge = new Salesforge();
		const { workflow, node } = workflowWith(salesforge, { resource: 'event', operation: 'toRow' });
		const { subtitle } = salesforge.description;
		const shown = workflow.expression.getSimpleParameterValue(node, subtitle, 'internal', {});
		expect(shown).toBe('To Row');
	});
});

describe('the hints', () => {
	/** The beginnings of the hints shown in the editor. */
	function shown(parameters: INodeParameters): string[] {
		return description
			.hints!.filter(({ displayCondition }) => {
				const isShown = evaluate(displayCondition!, parameters);
				expect(typeof isShown).toBe('boolean');
				return isShown;
			})
			.map(({ message, type }) => `${type}: ${message.split(/[,.]/)[0]}`);
	}

	const manual = { registration: 'manual', sequenceIds: 'seq_1' };
	const pass = 'info: Positive and negative replies do not name their sequence';
	const dropped = 'warning: Positive and negative replies do not name their sequence';

	const twice = 'info: Salesforge reports a reply when it arrives';

	it.each([
		['no event', { events: [] }, ['warning: No event is chosen']],
		[
			'an expression without a value',
			{ events: '={{ undefined }}' },
			['warning: No event is chosen'],
		],
		['an expression that only a run evaluates', { events: '={{ $json.events }}' }, []],
		['an event', { events: ['email_sent'] }, []],
		['an event by expression', { events: "={{ ['email_sent'] }}" }, []],
		['a sequence and sends', { ...manual, events: ['email_sent'] }, []],
		[
			'a sequence and positive replies',
			{ ...manual, events: ['email_sent', 'positive_reply'] },
			[pass],
		],
		['a sequence and all events', { ...manual, events: ['*'] }, [pass]],
		['no sequence and all events', { registration: 'manual', events: ['*'] }, []],
		['automatic registration', { ...manual, registration: 'automatic', events: ['*'] }, []],
		['a reply and its sentiment', { events: ['linkedin_replied', 'positive_reply'] }, [twice]],
		['both sentiments', { events: ['negative_reply', 'positive_reply'] }, []],
		['replies of both channels', { events: ['email_replied', 'linkedin_replied'] }, []],
		['all events beside replies', { events: ['*', 'email_replied', 'positive_reply'] }, []],
		[
			'an execution for each event about a reply',
			{ events: ['email_replied', 'positive_reply'], options: { oneExecutionPerReply: false } },
			[],
		],
		[
			'an output for each event about a reply',
			{ events: ['email_replied', 'positive_reply'], options: { splitOutputs: true } },
			[],
		],
		[
			'dropped replies',
			{ ...manual, events: ['*'], options: { unscopedEvents: 'drop' } },
			[dropped],
		],
	] as Array<[string, INodeParameters, string[]]>)('with %s', (_title, parameters, expected) => {
		expect(shown(parameters)).toEqual(expected);
	});
});

it('names its events in sentence case in the list of triggers', () => {
	const events = description.properties.find(({ name }) => name === 'events')!;
	const actions = events.options!.map((option) => (option as { action?: string }).action);
	expect(actions).toEqual(
		expect.arrayContaining([
			'On any event',
			'On email sent',
			'On LinkedIn replied',
			'On DNC added',
			'On LinkedIn InMail sent',
		]),
	);
	expect(actions).toHaveLength(EVENT_TYPES.length + 1);
});

describe('the panel', () => {
	const { executionsHelp, activationHint } = description.triggerPanel as Record<
		string,
		Record<'active' | 'inactive', string>
	>;

	it('tells only an unpublished workflow to be published', () => {
		for (const help of [executionsHelp!, activationHint!]) {
			expect(help.inactive).toMatch(/publish (?:it|the workflow)/);
			expect(help.active).not.toMatch(/publish (?:it|the workflow) to|Once you/);
		}
	});
});

it('claims nothing in the message that n8n shows before a workflow is published', () => {
	expect(description.activationMessage).not.toMatch(/\bnow\b/);
});

it("uses only what n8n's notices show: they drop all tags but these", () => {
	for (const { displayName, type } of description.properties) {
		if (type === 'notice') expect(displayName).not.toMatch(/<(?!\/?(?:a|ul|li)[ >])/);
	}
});
