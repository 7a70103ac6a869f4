import { compareApi } from '../../../scripts/checkApi/compare';
import { readOpenApi } from '../../../scripts/checkApi/openApi';
import { usedApi } from '../../../harness/apiDescription/used';
import { bodyIn, documentOf, operationIn, type ApiDocument } from './documents';

const WEBHOOKS = '/workspaces/{workspaceID}/integrations/webhooks';
const CONTACTS = '/workspaces/{workspaceID}/contacts';

function changesOf(change: (document: ApiDocument) => void): string[] {
	const document = documentOf('core', { basePath: '/public/v2', prefix: '' });
	change(document);
	return compareApi(usedApi, 'core', readOpenApi(document)).flatMap(({ call, changes }) =>
		changes.map((each) => `${call}: ${each}`),
	);
}

it.each([
	['base path and paths as for core', { basePath: '/public/v2', prefix: '' }],
	['prefix in each path', { basePath: '/public', prefix: '/multichannel' }],
	['no base path', { basePath: '', prefix: '/public/multichannel' }],
])('finds no differences in the current documents: %s', (_, where) => {
	for (const api of ['core', 'multichannel'] as const) {
		expect(compareApi(usedApi, api, readOpenApi(documentOf(api, where)))).toEqual([]);
	}
});

describe('what it finds', () => {
	it.each<[string, (document: ApiDocument) => void, string[]]>([
		[
			'a removed call',
			({ paths }) => delete paths[`${WEBHOOKS}/{webhookID}`]!.delete,
			[
				`core DELETE ${WEBHOOKS}/{webhookID}: removed: the call; this path has GET /workspaces/{}/integrations/webhooks/{}`,
			],
		],
		[
			'a deprecated call',
			(document) => (operationIn(document, 'get', '/me').deprecated = true),
			['core GET /me: changed: the call is deprecated'],
		],
		[
			'added and removed values',
			(document) => {
				const type = bodyIn(document, WEBHOOKS).properties.type!;
				type.enum = [...(type.enum as string[]).filter((each) => each !== 'dnc_added'), 'sms_sent'];
			},
			[
				`core POST ${WEBHOOKS}: added: body field 'type' takes 'sms_sent'`,
				`core POST ${WEBHOOKS}: removed: body field 'type' no longer takes 'dnc_added'`,
			],
		],
		[
			'a renamed field',
			(document) => {
				const { properties } = bodyIn(document, WEBHOOKS);
				properties.sequence_ids = properties.sequenceIds!;
				delete properties.sequenceIds;
			},
			[
				`core POST ${WEBHOOKS}: removed: body field 'sequenceIds'`,
				`core POST ${WEBHOOKS}: added: body field 'sequence_ids' (string[])`,
			],
		],
		[
			'a field that becomes required, and another type',
			(document) => {
				const body = bodyIn(document, CONTACTS);
				body.required.push('company');
				body.properties.position = { type: 'integer' };
			},
			[
				`core POST ${CONTACTS}: changed: body field 'company' is now required`,
				`core POST ${CONTACTS}: changed: body field 'position' is integer, was string`,
			],
		],
		[
			'a field of a nested object',
			(document) => {
				const { items } = bodyIn(document, `${CONTACTS}/bulk`).properties.contacts as {
					items: { properties: Record<string, unknown> };
				};
				delete items.properties.tags;
			},
			[`core POST ${CONTACTS}/bulk: removed: body field 'contacts' > 'tags'`],
		],
		[
			'query parameters',
			(document) => {
				const get = operationIn(document, 'get', CONTACTS);
				get.parameters = get.parameters.filter(({ name }) => name !== 'tag_ids[]');
				get.parameters.push({ in: 'query', name: 'q', type: 'string' });
			},
			[
				`core GET ${CONTACTS}: removed: query parameter 'tag_ids[]'`,
				`core GET ${CONTACTS}: added: query parameter 'q' (string)`,
			],
		],
		[
			'a field of a response, and its status',
			(document) => {
				const { responses } = operationIn(document, 'get', '/me');
				responses[200] = { schema: { type: 'object', properties: { accountId: {} } } };
				const { responses: created } = operationIn(document, 'post', WEBHOOKS);
				created[200] = created[201];
				delete created[201];
			},
			[
				"core GET /me: removed: field 'apiKeyName' of the response",
				`core POST ${WEBHOOKS}: changed: it answers 200, was 201`,
			],
		],
	])('%s', (_, change, expected) => {
		expect(changesOf(change)).toEqual(expected);
	});

	it('nothing when the document only uses another form', () => {
		const changes = changesOf((document) => {
			const { paths, definitions } = document;
			// References, `allOf`, repeated values, ids with a colon, unused calls.
			const body = bodyIn(document, WEBHOOKS);
			body.properties.type!.enum = [
				...(body.properties.type!.enum as string[]),
				...(body.properties.type!.enum as string[]),
			];
			definitions.Webhook = { ...body };
			operationIn(document, 'post', WEBHOOKS).parameters.find(
				(each) => each.in === 'body',
			)!.schema = {
				allOf: [{ $ref: '#/definitions/Webhook' }],
			};
			paths['/workspaces/:id/dnc/'] = paths['/workspaces/{workspaceID}/dnc']!;
			delete paths['/workspaces/{workspaceID}/dnc'];
			paths['/workspaces/{workspaceID}/products'] = { get: { responses: { 200: {} } } };
		});
		expect(changes).toEqual([]);
	});

	it('nothing in lists whose items the generator declares as do-not-contact entries', () => {
		const changes = changesOf((document) => {
			const { responses } = operationIn(document, 'get', '/workspaces');
			const items = { type: 'object', properties: { value: {}, type: {}, createdAt: {} } };
			responses[200] = {
				schema: { type: 'object', properties: { data: { type: 'array', items } } },
			};
		});
		expect(changes).toEqual([]);
	});
});

it('reads OpenAPI 3', () => {
	const calls = readOpenApi({
		openapi: '3.1.0',
		paths: {
			'/workspaces/{id}/dnc/bulk': {
				parameters: [{ in: 'path', name: 'id', schema: { type: 'string' } }],
				post: {
					parameters: [{ in: 'query', name: 'dry', required: true, schema: { type: 'boolean' } }],
					requestBody: {
						content: {
							'application/json': { schema: { $ref: '#/components/schemas/Entries' } },
						},
					},
					responses: { 201: { description: 'Created' }, default: {} },
				},
			},
		},
		components: {
			schemas: {
				Entries: {
					type: 'object',
					required: ['dncs'],
					properties: { dncs: { type: 'array', items: { type: 'string' } } },
				},
			},
		},
	});
	expect(calls.get('POST /workspaces/{}/dnc/bulk')).toMatchObject({
		deprecated: false,
		query: { dry: { type: 'boolean', required: true } },
		body: { dncs: { type: 'string[]', required: true } },
	});
});

it('reads a recursive schema', () => {
	const calls = readOpenApi({
		swagger: '2.0',
		paths: {
			'/me': { get: { responses: { 200: { schema: { $ref: '#/definitions/Node' } } } } },
		},
		definitions: {
			Node: { type: 'object', properties: { next: { $ref: '#/definitions/Node' } } },
		},
	});
	expect(calls.get('GET /me')!.answers.get(200)!.fields.next!.type).toBe('object');
});

it.each([null, [], {}, { swagger: '2.0', paths: {} }, { openapi: '4.0', paths: { '/me': {} } }])(
	'refuses any other document: %j',
	(document) => {
		expect(() => readOpenApi(document)).toThrow('it is not a Swagger 2 or OpenAPI 3 document');
	},
);
