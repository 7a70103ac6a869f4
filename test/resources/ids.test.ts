import type { INodeProperties } from 'n8n-workflow';

import { itemsOf } from '../../harness/n8nCore/execute';
import { FakeSalesforge } from '../../harness/salesforge';
import { resources } from '../../nodes/Salesforge/resources/resources';
import { errorOf } from './node';

let fake: FakeSalesforge;

beforeAll(async () => (fake = await FakeSalesforge.start()));
afterAll(async () => await fake.stop());

const isOfIds = ({ name }: INodeProperties) => /Ids?$/.test(name);
/** The choices with which the editor shows a parameter. */
const choicesFor = ({ displayOptions }: INodeProperties) =>
	Object.fromEntries(
		Object.entries(displayOptions?.show ?? {}).map(([name, values]) => [
			name,
			values?.[0] as string,
		]),
	);
const valid = (name: string) => (name === 'workspaceId' ? 'wks_1' : '48201');

/** Each id parameter of each operation, with the parameters that make it count. */
const cases = resources.flatMap(({ option, operations }) =>
	operations
		.filter(({ needsCredential }) => needsCredential)
		.flatMap(({ option: { value }, parameters }) => {
			const ids = parameters.filter(isOfIds);
			const others = Object.fromEntries(ids.map(({ name }) => [name, valid(name)]));
			const base = {
				actOn: 'id',
				message: 'Hi',
				email: 'ada@lovelace.example',
				entries: 'x.example',
				receivedAfter: '2026-01-01',
				...others,
			};
			const filters = parameters.find(({ name }) => name === 'filters');
			const inFilters = ((filters?.options ?? []) as INodeProperties[]).filter(isOfIds);
			const operation = `${option.value}/${String(value)}` as const;
			return [
				...ids.map((parameter) => ({
					operation,
					name: parameter.name,
					parametersOf: (id: string) => ({
						...base,
						...choicesFor(parameter),
						[parameter.name]: id,
					}),
				})),
				...inFilters.map(({ name }) => ({
					operation,
					name: `filters.${name}`,
					parametersOf: (id: string) => ({ ...base, filters: { [name]: id } }),
				})),
			];
		}),
);

it('knows the id parameters', () => expect(cases.length).toBeGreaterThan(35));

it.each(cases)('$operation refuses what is no id as $name, without a call', async (each) => {
	for (const id of [
		'undefined',
		'null',
		'NaN',
		'[object Object]',
		'\u200b',
		'\u2060 \u00ad',
		'\u3164',
	]) {
		const error = await errorOf(fake, each.operation, each.parametersOf(id), itemsOf({}));
		expect(error.message).toContain('is not an ID for this item');
		expect(error.description).toMatch(/\w/);
	}
	expect(fake.requests).toEqual([]);
});

it.each(['undefined', 'null', '\u200b'])('refuses %j as an id of an event', async (id) => {
	const event = (extra: object) =>
		itemsOf({
			webhookInfo: { type: 'email_replied' },
			workspace: { id: 'wks_1' },
			contact: { id: 'lead_1' },
			...extra,
		});
	for (const extra of [{ workspace: { id } }, { contact: { id } }]) {
		const parameters = { sequenceId: '48201' };
		const error = await errorOf(fake, 'contact/addToSequence', parameters, event(extra));
		expect(error.message).toMatch(/^The event names no (workspace|contact)/);
	}
	expect(fake.requests).toEqual([]);
});
