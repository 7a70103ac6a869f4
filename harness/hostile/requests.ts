import { request } from 'node:http';
import { deflateSync, gzipSync } from 'node:zlib';

import fc from 'fast-check';

import { hostileBody } from './bodies';

/** A hostile request to the trigger's URL. */
export interface HostileRequest {
	method: string;
	headers: Record<string, string>;
	body: Buffer;
}

const CONTENT_TYPES = [
	'application/json; charset=utf-8',
	'application/json ;charset=utf-8',
	'application/json; charset=utf-16',
	'application/json; charset=nonsense',
	'APPLICATION/JSON',
	'application/json-seq',
	'application/vnd.api+json',
	'text/plain',
	'text/plain; charset=utf-16',
	'text/html',
	'text/xml',
	'application/soap+xml',
	'application/x-www-form-urlencoded',
	'application/octet-stream',
	'multipart/mixed; boundary=x',
	'multipart/form-data',
	'multipart/form-data; boundary=x',
	'image/png',
	'constructor/prototype',
	';',
	'/',
	'',
] as const;

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const;

const ENCODINGS: Record<string, (body: Buffer) => Buffer> = {
	gzip: gzipSync,
	deflate: (body) => deflateSync(body),
	identity: (body) => body,
	nonsense: (body) => body,
};

const ENCODED_WRONGLY = [...Object.keys(ENCODINGS), 'br'];

const json = hostileBody.map((text) => Buffer.from(text));

/** Bodies that are not an event's JSON at all. */
const garbage: fc.Arbitrary<Buffer> = fc.oneof(
	fc.constant(Buffer.alloc(0)),
	fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
	fc.tuple(hostileBody, fc.nat()).map(([text, at]) => Buffer.from(text.slice(0, at % text.length))),
	fc.json().map((text) => Buffer.from(text)),
	fc.nat({ max: 5_000 }).map((length) => Buffer.from(`[${Array(length).fill('{}').join()}]`)),
	fc.constantFrom('null', '""', '0', 'true', '[]', '{}', '[[]]').map((text) => Buffer.from(text)),
	fc.array(hostileBody, { maxLength: 5 }).map((bodies) => Buffer.from(`[${bodies.join()}]`)),
);

const post = (headers: Record<string, string>) => (body: Buffer) => ({
	method: 'POST',
	headers,
	body,
});

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Valid and invalid bodies, unusual content types, encodings and methods. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
	{ arbitrary: json.map(post(JSON_HEADERS)), weight: 6 },
	{ arbitrary: garbage.map(post(JSON_HEADERS)), weight: 2 },
	{
		arbitrary: fc
			.tuple(fc.oneof(json, garbage), fc.constantFrom(...CONTENT_TYPES))
			.map(([body, type]) => post(type === '' ? {} : { 'content-type': type })(body)),
		weight: 4,
	},
	{
		arbitrary: fc
			.tuple(json, fc.constantFrom(...Object.keys(ENCODINGS)))
			.map(([body, encoding]) =>
				post({ ...JSON_HEADERS, 'content-encoding': encoding })(ENCODINGS[encoding]!(body)),
			),
		weight: 1,
	},
	{
		arbitrary: fc
			.tuple(
				json,
				fc.constantFrom(...ENCODED_WRONGLY),
				fc.constantFrom('application/json', 'text/html'),
			)
			.map(([body, encoding, type]) =>
				post({ 'content-type': type, 'content-encoding': encoding })(body),
			),
		weight: 1,
	},
	{
		arbitrary: fc
			.tuple(fc.constantFrom(...METHODS), fc.oneof(fc.constant(Buffer.alloc(0)), json))
			.map(([method, body]) => ({ method, headers: JSON_HEADERS, body })),
		weight: 2,
	},
);

export interface HostileAnswer {
	status: number;
	text: string;
}

/** Sends a request unchanged. `fetch` would refuse some methods and headers. */
export async function send(url: string, { method, headers, body }: HostileRequest) {
	return await new Promise<HostileAnswer>((resolve, reject) => {
		const outgoing = request(
			url,
			// A separate connection, because a server may close it when it answers before it has read the body.
			{ method, agent: false, headers: { ...headers, 'content-length': String(body.length) } },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.once('end', () =>
					resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
				);
				response.once('error', reject);
			},
		);
		outgoing.once('error', reject);
		outgoing.end(body);
	});
}
